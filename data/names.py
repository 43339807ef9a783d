"""Words of column names, without accents, and plain answers in cells, in the languages that files come in."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = {
    "id": "id ids key nr no num number nummer kunde client cliente customer account policy contrat ticket claim booking"
    " application person dossier vorgang case antrag userid customerid clientid kundenid accountid uuid guid sku personalnummer kundennummer vertragsnummer numero"
    " poliza police polizza apolice polis klant klantnummer member subscriber msisdn reference ref vertragsnr kundennr kdnr acct"
    " nummer номер договора клиент клиента договор kundnr nr_klienta klienta numer umowy cislo zakaznik zakaznika musteri klient zakaznika zakaznicke ugyfel ugyfelszam ugyfelid kund kundnummer asiakas asiakasnumero kundenummer klijent klijenta kupac stranka abonat 顧客番号 顧客 契約番号 客户编号 客户 编号 保单号 고객번호",
    "score": "score scores scoring scorecard fitted prob probs proba probability probabilities propensity likelihood risk"
    " risiko risque riesgo rischio risco pd wahrscheinlichkeit probabilite probabilidad probabilita probabilidade"
    " puntuacion punteggio pontuacao puntaje kans uplift prediction predictions predicted pred p1 phat yhat"
    " vorhersage prevision prognose logit logits odds percentile decile dezil decil ventile quantile"
    " prawdopodobienstwo ryzyko вероятность риск оценка скор sannolikhet risk pravdepodobnost olasilik kans skore riziko pontszam kockazat valoszinuseg riskpoang riski todennakoisyys sandsynlighed sannsynlighet probabilitate risc scor vjerojatnost verjetnost verovatnoca rizik skor puan スコア 確率 概率 得分 评分 점수 확률",
    "outcome": "outcome churn churned churner lapse lapsed default defaulted cancelled canceled cancel converted fraud"
    " conversion attrition left missed visit visited response responded purchased retained retention renewed renewal won"
    " target label actual event ausgetreten austritt gekundigt kundigung gekuendigt kuendigung kuendiger kundiger storniert storno abgewandert abwanderung"
    " ergebnis ausfall gekauft resilie resiliation parti perdu achete defaut resultat baja abandono cancelado fuga"
    " resultado impago abandona stayed kept active verlangert behalten reconduit renouvele renovado disdetta"
    " cancelou opgezegd exited result status claims purchases readmitted readmission claimnb nclaims tatsachlich tatsaechlich reel reelle observed obs"
    " truth ytrue effettivo werkelijk"
    " rezygnacja rezygnowal расторгнут отток ушел дефолт avslutat avslutad uppsagd iptal terk odchod opgezegde opzegging cancelamento evasao odszedl odeszla odeszlo odejscie odejscia wypowiedzial wypowiedzenie odesel odesla odchodu zrusil zruseno ukonceno vypoved lemorzsolodott lemorzsolodas elpartolt elpartolas felmondott felmondta felmondas tavozott kilepett lamnat lamnade lamnar uppsagt uppsagning opsagt opsagde opsigelse frafald frafall utmeldt poistunut poistuma lahtenyt irtisanonut irtisanottu ayrildi ayrilan ayrilma plecat parasit reziliat reziliere otisao otisla odlazak otkazao odpovedal 解約 離反 流失 是否流失 违约 해지 이탈 terminated termination",
    "value": "value revenue charge charges premium spend amount price sales income salary margin profit clv ltv arpu"
    " bill fee mrr arr turnover wert umsatz betrag preis pramie beitrag gehalt monatsgehalt jahresgehalt erlos"
    " rechnung prime montant prix valeur revenu cotisation salaire facture valor importe precio ingreso ingresos"
    " cuota prima salario factura facturacion cost premio importo prezzo valore receita premie bedrag omzet"
    " fatturato ricavo ricavi canone intakt belopp avgift maandbedrag faturamento ganancia chiffre balance revenus"
    " skladka kwota przychod премия сумма выручка стоимость arspremie belopp castka trzba tutar prim ucret gelir mensalidade anuidade quota premia wartosc oplata rachunek hodnota platba ertek osszeg bevetel varde manadskostnad værdi vaerdi belob beløb omsaetning verdi arvo liikevaihto deger valoare venit vrijednost iznos prihod znesek 保険料 年間保険料 金額 売上 保费 年保费 金额 收入 보험료 금액",
    "cost": "cost costs kosten cout couts coste costes costo",
    "segment": "segment contract plan branch region category product channel department country state team priority"
    " tier service vertrag tarif filiale abteilung kategorie produkt kanal land branche agence produit categorie pays"
    " contrato sucursal categoria producto canal pais departamento sparte zweigstelle agencia agenzia vestiging"
    " oddzial filia филиал регион отделение sube bolge pobocka kraj regiao filial regio 支店 地域 地区 分公司 部门 지점 지역",
    "treated": "treated treatment group gruppe groupe grupo arm variant version contacted kontaktiert contacte"
    " mailed emailed angeschrieben angerufen beworben contactee contactado contactada contattato contattata contatado"
    " gecontacteerd gruppo groep",
    "algorithm": "rf forest xgb xgboost lgbm lightgbm gbm gbt gbdt boost boosting catboost adaboost logreg logistic"
    " logisticregression randomforest svm svc knn mlp nn neural nnet dnn lstm bayes naivebayes lasso ridge elasticnet glm"
    " glmnet cart ctree rpart ranger ensemble stack stacking tree decisiontree discriminant lda qda baum zufallswald"
    " arbre foret bosque arbol albero foresta",
    "model": "model modell modele modelo wflow workflow algorithm algorithmus learner estimator classifier",
    "date": "date datum fecha month monat mois mes week opened created time zeit period periode periodo quarter"
    " quartal trimestre"
    " data дата месяц fecha tarih datum miesiac 日付 年月 日期 月份 날짜",
}
DATED = set(WORDS["date"].split()) | {
    "day",
    "tag",
    "jour",
    "dia",
    "timestamp",
    "ts",
    "datetime",
    "when",
    "since",
    "seit",
    "start",
    "started",
    "begin",
    "began",
    "end",
    "ended",
    "ending",
    "closed",
    "updated",
    "signed",
    "signup",
    "joined",
    "opened",
    "expiry",
    "expires",
    "renewal",
    "anniversary",
    "stichtag",
    "woche",
    "semaine",
    "semana",
    "mese",
    "settimana",
    "epoch",
    "yyyymmdd",
    "scored",
    "scoring",
    "asof",
    "birth",
    "birthday",
    "dob",
    "geburtsdatum",
}
CONTACT = {"contact", "offer", "unit", "campaign", "call", "incentive", "mailing", "kontakt", "angebot", "aktion"}
_ARMS = _set(
    "treated treatment arm arms variant offer offers promo promotion incentive campaign mailing action"
    " behandlung angebot aktion kampagne traitement offre campagne promotion tratamiento oferta campana promocion"
    " trattamento offerta campagna promozione tratamento campanha promocao behandeling aanbod"
)  # of a test, without the word group, which says any group
ASIDE = {"predicted", "forecast", "previous", "limit", "last", "past", "prev", "estimated", "vorhersage"}
FORESEEN = _set(
    "predicted prediction predictions predict predicts preds pred yhat forecast forecasted expected estimated"
    " vorhersage vorhergesagt vorhergesagte vorhergesagter vorhergesagtes prognose prognostiziert prognostizierte"
    " prognoseklasse vorhersageklasse geschatzt geschatzte erwartet erwartete prevision predit predite predits predites"
    " prevu prevue estime estimee predicho predicha prevista previsto prediccion pronosticado pronosticada"
    " pronostico estimado estimada previsione predetto predetta stimato stimata previsao predito predita"
    " voorspeld voorspelde voorspelling verwacht verwachte forutsagd predikterad prognozowany prognoza predikovany"
)
ACTION_TAKEN = {"action", "taken"}  # what became of an application, in registers of the Home Mortgage Disclosure Act
# Before the name of an outcome they make it something that was known earlier.
EARLIER = {
    "previous",
    "previously",
    "prev",
    "prior",
    "last",
    "old",
    "past",
    "earlier",
    "former",
    "before",
    "history",
    "historical",
    "vorher",
    "vorherige",
    "vorheriger",
    "vorige",
    "letzte",
    "letzter",
    "fruher",
    "alt",
    "ancien",
    "ancienne",
    "dernier",
    "derniere",
    "precedent",
    "precedente",
    "anterior",
    "ultimo",
    "ultima",
    "pasado",
    "passato",
    "vecchio",
}
COARSE = {"decile", "dezil", "decil", "ventile", "quantile", "percentile", "rank", "rang", "grade", "band", "rating"}
# Names that tell rows apart only where every row has another: a loan is an id, and a loan amount is none.
OF_A_ROW = _set(
    "id ids key nr no num number nummer numero loan loans cid uid pid aid acct account accounts acc konto kdnr kundnr kundennr"
    " kunde client customer cust ref reference case cases member subscriber msisdn contract contrato contratto"
    " vertrag contrat dossier policy polizza poliza police claim ticket order invoice booking application applicant"
    " borrower lead opportunity deal user person patient employee pnr matricule matricula expediente pratica akte vorgang"
    " prestamo pret prestito mutuo kredit darlehen emprestimo abonne abonado abbonato lening klant"
)


# What cells say: that it is so, that it happened, or that nothing is known.
YES = _set(
    "yes true y t 1 ja j wahr oui o vrai si sí s verdadero sim sì vero tak x да ano kyllä igen evet kylla da はい 是 예 on ✓ ✔ pos"
)
NO = _set(
    "no false n f 0 -1 nein falsch non faux falso não nao nie nee nej нет ne ei nem hayır hayir nu いいえ 否 아니오 off ✗ ✘ neg"
)
HAPPENED = _set(
    "churned churn churner delayed verspätet left lapsed lapse cancelled canceled default defaulted bad lost fraud event positive missed"
    " late won converted bought responded visited attrited attrition exited closed gekündigt abgewandert ausgetreten"
    " storniert ausgefallen verloren gekauft résilié resilie parti perdu acheté baja cancelado perdido abandonó"
    " comprado kündigung wechsler départ abgang fuga gone quit leaver purchased accepted terminated inactive closed inaktiv inattivo inactivo kündiger abbandonato unsubscribed abgemeldet désabonné odszedł odszedl odeszła zrezygnował odešel odesel odešla lemorzsolódott lämnat uppsagd opsagt poistunut ayrıldı ayrildi plecat otišao"
) | {
    "charged off",
    "charged-off",
    "chargedoff",
    "at risk",
    "written off",
    "abgeschrieben",
    "unpaid",
    "unbezahlt",
    "impayé",
    "impagado",
}
DID_NOT = _set(
    "stayed stay retained renewed active existing kept loyal good current open paid negative none normal met geblieben aktiv"
    " bestand bezahlt resté actif fidèle payé activo renovado permanece pagado gehalten bleibt behalten reconduit"
    " legit rejected declined ontime alta attivo ativo bleiber został zostal aktywny aktywna zůstal zustal aktivní maradt aktív kvar stannade kaldı kaldi aktif jäljellä rămas ramas ostao"
) | {
    "in force",
    "repaid",
    "cleared",
    "zurückgezahlt",
    "getilgt",
    "remboursé",
    "reembolsado",
    "rimborsato",
    "no churn",
    "not churned",
    "non-churn",
    "fully paid",
    "on time",
    "nicht gekündigt",
    "non résilié",
    "no event",
}
UNKNOWN = _set(
    "unknown pending unbekannt inconnu inconnue desconocido desconocida pendiente tbd undetermined ausstehend ? sconosciuto"
    " sconosciuta ignoto nieznane nieznany nieznana nieznani onbekend desconhecido desconhecida неизвестно okänd okänt ukendt ukjent"
    " neznámý neznámé neznámo ismeretlen tuntematon bilinmiyor necunoscut nepoznato indeterminate indeterminado indeterminada"
    " indeterminato indeterminata indéterminé indéterminée unbestimmt"
) | {
    "not due",
    "not yet due",
    "noch nicht bekannt",
    "noch nicht fällig",
    "non connu",
    "pas encore connu",
    "pas encore échu",
    "no vencido aún",
    "aún no conocido",
    "non ancora noto",
    "non ancora scaduto",
    "jeszcze nieznane",
    "nog niet bekend",
    "not yet",
    "not known",
    "not yet known",
    "noch offen",
    "en cours",
    "in progress",
    "à venir",
    "n/k",
    "too early",
}
REASONS = _set(
    "reason reasons cause motif motifs raison motivo motivos motivi causa causale razon grund grunde reden redenen"
)
# Of which kind a leaving was, which is empty of those who stayed: termination_type, Kündigungsart, type_depart, vertrektype.
_LEAVING = [
    "terminat",
    "churn",
    "exit",
    "attrition",
    "departure",
    "depart",
    "leaving",
    "separation",
    "lapse",
    "cancel",
    "kundigung",
    "kuendigung",
    "austritt",
    "abgang",
    "abwanderung",
    "storno",
    "sortie",
    "resiliation",
    "demission",
    "baja",
    "salida",
    "cese",
    "abandono",
    "vertrek",
    "uitdienst",
    "uitstroom",
    "opzeg",
    "uscita",
    "disdetta",
    "saida",
]
_KINDS_OF = _set("type types typ art kind category kategorie categorie categoria tipo soort nature")
_ENDS_OF_KINDS = ("art", "typ", "type", "soort", "kategorie")
CURRENCY_NAMES = {"currency", "curr", "ccy", "wahrung", "waehrung", "devise", "moneda", "valuta", "moeda"}
_NUMBERED = {
    "id",
    "key",
    "nr",
    "no",
    "num",
    "number",
    "nummer",
    "numero",
    "sku",
    "uuid",
    "ean",
    "iban",
    "zip",
    "plz",
    "vertragsnr",
    "kundennr",
}
_NUMBERED_ENDS = ("nummer", "userid", "customerid", "clientid", "kundenid", "accountid", "postcode", "zipcode")


_MODELER = re.compile(r"\$[A-Z]{1,5}\d*-")  # $R-, $L-, $RC-, $LP-, $LRP-, $XGB- before the name of the target
_PLAIN = str.maketrans("łŁıøØđĐ", "lLioOdD")
_NAMELESS = re.compile(
    r"unnamed(: ?0)?|(column|field)[ _]?1|(x|v|_c|\.\.\.)[01]|x|row[ ._]?names?|index|", re.IGNORECASE
)
_IDEOGRAPHS = "\u3000"  # from here on scripts put no space between words


@lru_cache(maxsize=1 << 14)
def words_of(name: str) -> tuple[str, ...]:
    """A column name as plain words: "customerID" and "Customer-Id" are both customer, id; "résilié" is resilie."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", _bare(name))
    return tuple(re.findall(r"[^\W\d_]+\d*|\d+", split.casefold().replace("ß", "ss")))


def _bare(text: str) -> str:
    """Without accents, and with plain letters for those that are no letter with an accent."""
    parts = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 16)
def names_a(role: str, name: str) -> bool:
    """Does a column name speak of a role? Long words also count inside compounds, as in Austrittsrisiko."""
    wanted = _wanted(role)
    found = words_of(name)
    joined = " ".join(found)
    return any(word in found or (len(word) >= (2 if word > _IDEOGRAPHS else 6) and word in joined) for word in wanted)


@lru_cache
def _wanted(role: str) -> tuple[str, ...]:
    return tuple(_bare(WORDS[role]).split())


def names_arms(name: str) -> bool:
    """Does a column name say, in whole words, that it tells what was sent or offered to each: an arm may be nothing at all?"""
    return not _ARMS.isdisjoint(words_of(name))


def is_numbered(name: str) -> bool:
    """Is a column of whole numbers by its name a list of numbers that name things, rather than count them?"""
    found = words_of(name)
    return (
        bool(found) and (found[-1] in _NUMBERED or found[-1].endswith(_NUMBERED_ENDS)) and found[0] not in ("anzahl",)
    )


def is_foreseen(name: str) -> bool:
    """Does a column name say that a model said it: predicted_churn, or $R-churn as SPSS Modeler names its own fields?"""
    return not unlike(name, FORESEEN) or _MODELER.match(name.strip()) is not None


def is_propensity(name: str) -> bool:
    """Is it a propensity of SPSS Modeler, raw or adjusted, as $LRP-churn: the chance of the event itself?"""
    return re.match(r"\$[A-Z]{0,3}(?:RP|AP)-", name.strip()) is not None


def unlike(name: str, others: set[str]) -> bool:
    """Has a column name none of these words?"""
    return not others.intersection(words_of(name))


def names_a_reason(name: str) -> bool:
    """Does a column name say that it tells why something happened, as churn_reason or Kündigungsgrund, or what kind of leaving it was?"""
    return any(word in REASONS or word.endswith("grund") for word in words_of(name)) or names_a_kind_of_leaving(name)


def names_leaving(name: str) -> bool:
    """Does a column name, or a label, say that somebody left, as churn_flag or exited?"""
    return any(word.startswith(tuple(_LEAVING)) for word in words_of(name))


def names_a_kind_of_leaving(name: str) -> bool:
    """Does a column name say that it tells how somebody left, as termination_type or Kündigungsart?"""
    words = words_of(name)
    leaving = names_leaving(name)
    kind = any(word in _KINDS_OF for word in words)
    return leaving and (
        kind or any(word.endswith(_ENDS_OF_KINDS) for word in words if word.startswith(tuple(_LEAVING)))
    )


def is_nameless(name: str) -> bool:
    """Was the column called so by a program because it had no name, as the first that holds R's or pandas' row names?"""
    return _NAMELESS.fullmatch(name.strip()) is not None


def is_dated(name: str) -> bool:
    """Does a column name speak of a time, so that plain numbers in it may be one?"""
    found = words_of(name)
    if "as of" in " ".join(found):
        return True
    return any(word in DATED for word in found) or any(word.endswith(("datum", "date", "zeit")) for word in found)
