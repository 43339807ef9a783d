"""Names that say of a row that somebody looked at it, called it or checked it: a state of the work, and no group or outcome of its own."""

from __future__ import annotations

from data.names import words_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names of a flag, a date or a state that says who was looked at.
LOOKED = _words(
    "investigated investigation investigations audited audit audits inspected inspection inspections checked examined examination"
    " reviewed verified verification tested screened surveyed sampled assessed called phoned reached interviewed looked monitored"
    " followed dialed worked siu contacted kontaktiert contacte contactee contactado contactada contattato gecontacteerd"
    " gepruft geprueft uberpruft ueberprueft untersucht untersuchung kontrolliert kontrolle prufung pruefung ermittelt ermittlung"
    " angerufen besichtigt begutachtet nachverfolgt stichprobe"
    " controle controlee controles verifie verifiee audite auditee inspecte inspectee examine examinee enquete investigue appele appelee"
    " investigado investigada auditado auditada inspeccionado inspeccionada revisado revisada verificado verificada controlado"
    " controlada llamado llamada comprobado auditoria inspeccion"
    " indagato indagata verificato verificata controllato controllata ispezionato ispezionata esaminato esaminata chiamato chiamata"
    " indagine ispezione auditado inspecionado verificado investigado"
    " onderzocht gecontroleerd gebeld geinspecteerd onderzoek sprawdzony sprawdzone zbadany kontrola granskad kontrollerad undersokt"
    " sprawdzono sprawdzona zbadano zbadana zbadane skontrolowano skontrolowany skontrolowana zweryfikowano zweryfikowany zweryfikowana"
    " audytowany audyt weryfikacja inspekcja provereno proveren overeno zkontrolovano kontrolovano vizsgalt ellenorzott ellenorizve"
    " biopsy biopsied biopsie biopsia biopsja endoscopy scanned xray mri swab swabbed labtest vetted"
    " getestet teste testee testato testata testado testada probado probada beprobt kontrollbesuch"
    " revisione verificacao verificacion verification verifica ispezionati onderzocht getest"
    " gecontacteerde undersogt kontrolleret testad"
)
_STATES = _words("status state result flag date day datum dates done ind indicator is was has by at on am le")


def says_who_was_looked_at(name: str) -> bool:
    """Is a column by its name a flag, a date or a state of who was looked at, as investigated, inspection_date or geprüft?"""
    words = set(words_of(name))
    return bool(words & LOOKED) and words <= LOOKED | _STATES
