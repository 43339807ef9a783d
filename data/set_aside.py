"""Flags of rows that do not count: what their names and labels say, as is_test_account, excluded, deleted, in_scope."""

from __future__ import annotations

from collections.abc import Iterable

from data.names import NO, YES, words_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Around such a name, saying nothing.
_FLAG = _words(
    "is ist est es was has flag flagged ind indicator kz kennzeichen kennung marker mark marked indicateur indicador yn"
)
_BESIDE = _FLAG | _words(
    "row rows record records account accounts user users customer customers client clients data entry entries row konto konten kunde"
    " kunden datensatz nutzer satz compte comptes utilisateur ligne enregistrement cuenta usuario registro fila cliente gebruiker klant"
    " rekening in from of the for to by de du des le la el del von aus der die das be should must analysis study reporting analyse"
    " status type id"
)
_PEOPLE = _words(
    "account accounts user users customer customers client clients record records order orders entry konto konten kunde kunden nutzer"
    " datensatz compte comptes utilisateur client cuenta cuentas usuario usuarios registro gebruiker klant rekening"
)
# A yes says by the name alone that the row does not count.
_PLAINLY = _words(
    "exclude excludes excluded exclusion exclu exclue exclus exclure exclut excluido excluida excluir escluso esclusa ausgeschlossen"
    " ausschluss ausschliessen uitgesloten uitsluiten uitsluiting internal intern interne interno interna dummy fake sandbox bogus"
    " ignore ignored omit omitted outofscope donotuse testkunde testkonto testkunden testuser testaccount testnutzer testdatensatz"
    " testcustomer testclient testrecord ineligible"
)
# So does it of these, where a file tells of another event: alone they may be what happened.
_PERHAPS = _words(
    "deleted deletion geloscht geloescht loeschkennzeichen loschkennzeichen supprime supprimee efface eliminado eliminada borrado borrada"
    " verwijderd duplicate duplicates duplicated dup dupe duplikat dublette doublette doublon duplicado duplicada doppelt dubbel"
    " duplicaat bot bots robot crawler stornokennzeichen stornoflag invalid ungultig ungueltig ongeldig"
)
_PERHAPS_FLAGGED = _words("employee staff mitarbeiter storno storniert empleado employe medewerker personeel")
# A no says that the row does not count.
_WITHIN = _words(
    "scope inscope eligible eligibility berechtigt teilnahmeberechtigt elegible eligibles include included inclus incluse inclure incluido incluida"
    " incluir einbezogen eingeschlossen berucksichtigt"
)
# Two labels that part the rows that count from those that do not.
_NOT_REAL = _words(
    "test dummy fake excluded exclude deleted duplicate internal bot sandbox ausgeschlossen geloscht testdaten exclu"
)
_REAL = _words(
    "valid live real prod production productive ok included include normal regular original human external unique echt gultig"
    " produktiv echtdaten reel inclus valide real valido productivo geldig"
)
_OF_ROWS = _words(
    "record records row rows status account data user type kind flag datensatz satzart satz konto compte registro source"
)


def set_aside(name: str, texts: Iterable[str], has_empty: bool = False) -> tuple[str, ...]:
    """The labels of rows that do not count, by the name of their column; empty where it says nothing of that.

    Parameters
    ----------
    name
        Of a column.
    texts
        All its labels.
    has_empty
        Whether it has empty cells too, as beside an X.

    Returns
    -------
    tuple[str, ...]
        Of yes and no the one that says so; of "valid" and "test" the second.
    """
    labels = tuple(texts)
    yes = tuple(text for text in labels if text.strip().lower() in YES)
    no = tuple(text for text in labels if text.strip().lower() in NO)
    marked = says_set_aside(name)
    if len(labels) == 1 and has_empty and marked == "yes":
        return labels if yes else ()
    if len(labels) != 2:
        return ()
    if len(yes) == len(no) == 1:
        return yes if marked == "yes" else no if marked == "no" else ()
    if _OF_ROWS.isdisjoint(words_of(name)):
        return ()
    apart = tuple(text for text in labels if " ".join(words_of(text)) in _NOT_REAL)
    others = tuple(text for text in labels if " ".join(words_of(text)) in _REAL)
    return apart if len(apart) == len(others) == 1 else ()


def says_set_aside(name: str) -> str:
    """Which answer under a name says that a row does not count: "yes" of is_test_account, "no" of in_scope; else empty."""
    words = words_of(name)
    denied = bool(words) and words[0] == "not"
    words = words[denied:]
    core = [word for word in words if word not in _BESIDE]
    joined = "".join(core)
    of_people = core in (["test"], ["demo"], ["tests"]) and not _PEOPLE.isdisjoint(words)
    flagged = joined in _PERHAPS_FLAGGED and not (_FLAG | _PEOPLE).isdisjoint(words)
    if joined in _PLAINLY | _PERHAPS or "".join(words) in _PLAINLY | _PERHAPS or of_people or flagged:
        return "no" if denied else "yes"
    if joined in _WITHIN:
        return "yes" if denied else "no"
    return ""


def is_plain(name: str) -> bool:
    """Does a name say that rows do not count, and can be nothing that happened: excluded and internal, not deleted or duplicate?"""
    core = "".join(word for word in words_of(name) if word not in _BESIDE)
    return core not in _PERHAPS | _PERHAPS_FLAGGED | _WITHIN - {"scope", "inscope"} and bool(says_set_aside(name))
