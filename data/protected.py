"""What may not decide by itself about a person: sex, age, origin, belief, health, family and home, by names and by labels, in the languages that files come in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from data.names import words_of


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SEX = _set(
    "gender sex geschlecht geschlechtscode sexe sexo sesso geslacht plec pohlavi pohlavie kjonn sukupuoli cinsiyet sexual"
    " пол 性別 性别 성별"
)
_AGE = _set(
    "age ages alter edad edades idade idades senior seniors leeftijd wiek wiekowa wiekowy alder vek elder elderly jahrgang"
    " geburtsjahr altersgruppen возраст 年齢 年代 年龄 年龄段 연령 연령대 나이"
)
_ORIGIN = _set(
    "race races raza raca razza rasse ras ethnicity ethnic ethnie ethnique ethnisch ethnizitat etnia etnico etniciteit"
    " nationality nationalities nationalitat nationalite nacionalidad nacionalidade nazionalita nationaliteit narodowosc"
    " obywatelstwo nationalitet statsborgerskap narodnost kansalaisuus uyruk национальность гражданство 国籍 국적"
    " citizenship citoyennete ciudadania cidadania cittadinanza staatsangehorigkeit staatsburgerschaft nationaliteiten"
    " origin origins herkunft herkunftsland geburtsland afkomst origine origen origem pochodzenie migrationshintergrund immigrant"
    " immigrants migrant migrants refugee foreigner auslander etranger extranjero straniero estrangeiro caste tribe tribal"
    " hispanic latino indigenous aboriginal"
)
_BELIEF = _set(
    "religion religions religious religione religiao religie religia konfession konfessionen confession confessione"
    " confesion confissao glaube glaubensgemeinschaft kirche kirchenzugehorigkeit kirchensteuer faith creed belief beliefs"
    " godsdienst geloof wyznanie nabozenstvi uskonto вероисповедание религия 宗教 종교"
)
_HEALTH = _set(
    "disability disabilities disabled behinderung behindert schwerbehindert schwerbehinderung handicap handicape"
    " handicapped discapacidad discapacitado deficiencia deficiente disabilita invalidita beperking"
    " niepelnosprawnosc niepelnosprawny funksjonshemming инвалидность"
)
_FAMILY = _set(
    "marital married maritalstatus familienstand familienstatus zivilstand verheiratet matrimonial matrimoniale casado casada"
    " sposato coniugato gehuwd zonaty civilstand sivilstand siviilisaaty 婚姻 婚姻状况 婚姻状態 결혼"
)
_HOME = _set(
    "postcode postcodes zip zipcode zip3 zip5 plz plz2 plz3 plz5 postleitzahl postleitzahlen codepostal cep postnummer postnr psc"
    " postinumero индекс 郵便番号 邮编 우편번호"
)
# Words for what is never what happened.
PROTECTED = _SEX | _AGE | _ORIGIN | _BELIEF | _HEALTH | _FAMILY | _HOME
# What may happen to somebody as well, or means something else beside such a person's: these make no groups either.
_AT_TIMES = _set(
    "pregnant pregnancy schwanger schwangerschaft enceinte grossesse embarazada embarazo incinta gravidanza gravida gravidez"
    " zwanger zwangerschap ciaza veteran veterans veterano veterane gewerkschaft gewerkschaftsmitglied syndicat syndique"
    " sindicato sindacato vakbond zwiazkowiec divorced geschieden widowed eta ika yas kon cap cp"
)
_OF_TWO_SENSES = _set("genre genere genero")  # a sex, or what a film is
_MOST_SEXES = 4
_PHRASES = tuple(
    _set(text)
    for text in (
        "estado civil",
        "etat civil",
        "status civil",
        "stato civile",
        "burgerlijke staat",
        "stan cywilny",
        "situation familiale",
        "situation matrimoniale",
        "situation famille",
        "situacion familiar",
        "situacao familiar",
        "situazione familiare",
        "rodinny stav",
        "medeni durum",
        "семейное положение",
        "family status",
        "country birth",
        "place birth",
        "pays naissance",
        "pais nacimiento",
        "paese nascita",
        "land geburt",
        "geboorte land",
        "mother tongue",
        "native language",
        "skin color",
        "skin colour",
        "union member",
        "union membership",
        "trade union",
        "single parent",
        "foreign worker",
        "code postal",
        "codigo postal",
        "codice postale",
        "postal area",
        "kod pocztowy",
        "cod postal",
    )
)
_COMPOUND = re.compile(
    r"alters(gruppe|klasse|band|stufe|kohorte|kategorie|bereich|spanne|cluster|segment)n?"
    r"|age(group|grp|band|bracket|range|cat|category|class|bucket|bin|cohort)s?"
    r"|leeftijds?(klasse|groep|categorie|band|cohort)|alders(grupp|gruppe|klass|klasse)|geschlechts\w+|ethni\w+"
)
_SEXES = _set(
    "male female man woman men women mann frau manner frauen mannlich weiblich divers diverse homme femme hommes femmes masculin"
    " feminin hombre mujer hombres mujeres masculino femenino feminino maschio femmina uomo donna maschile femminile homem mulher"
    " vrouw mannelijk vrouwelijk kobieta mezczyzna kvinna kvinde kvinne muz zena мужской женский 男 女 男性 女性 남성 여성"
)
_LETTERS = ({"m", "f"}, {"m", "w"}, {"m", "f", "d"}, {"m", "w", "d"}, {"m", "f", "x"})
_OTHERS = _set("other unknown diverse divers x d sonstige autre otro altro")  # beside sexes
_BAND = re.compile(r"(\d{2})\s*(?:-|–|to|bis|a|à|tot|do)\s*(\d{2})")
_ADULT = range(15, 31)  # years from which the second youngest band of adults begins, or the youngest
_OLD = 45  # years that bands of ages reach
_FEWEST_BANDS = 3


def is_protected(name: str, texts: Iterable[str] = (), distinct: int = 0) -> bool:
    """Does a column tell of a person what may not decide by itself?

    Parameters
    ----------
    name
        Of the column; its words count as wholes.
    texts
        Its labels where they are known: sexes and bands of ages are known by them.
    distinct
        How many different values it has.

    Returns
    -------
    bool
        True of sex, age, origin, belief, health, family and home.
    """
    words = set(words_of(name))
    if words & (PROTECTED | _AT_TIMES) or any(phrase <= words for phrase in _PHRASES):
        return True
    if any(_COMPOUND.fullmatch(word) for word in words) or _COMPOUND.fullmatch("".join(words_of(name))):
        return True
    labels = [text.strip().casefold() for text in texts]
    if words & _OF_TWO_SENSES and distinct <= _MOST_SEXES:
        return True
    return _are_sexes(labels) or _are_ages(labels)


def _are_sexes(labels: list[str]) -> bool:
    plain = {" ".join(words_of(text)) for text in labels}
    if plain in _LETTERS:
        return True
    return len(plain & _SEXES) > 1 and plain <= _SEXES | _OTHERS


def _are_ages(labels: list[str]) -> bool:
    """Bands such as 18-24, 25-34 and 35-44, one after another, from youth to age."""
    ends = sorted((int(found[1]), int(found[2])) for text in labels if (found := _BAND.fullmatch(text)))
    if len(ends) < _FEWEST_BANDS or len(ends) < len(labels) - 2:
        return False
    joined = all(0 <= low - high <= 1 for (_, high), (low, _) in pairwise(ends))
    return joined and ends[0][0] in _ADULT and ends[-1][1] >= _OLD
