"""Good or bad when it happens: by whole words of the column and of the label, in seven languages, and never guessed."""

from __future__ import annotations

import pytest

from data.roles.goodness import goodness

GOOD = """
bought = 1; purchased = Yes; Purchased = 1; converted = true; subscribed = yes; responded = 1; Response = 1; clicked = 1
ClickedOnAd = 1; visited = 1; visit = 1; opened_an_account = 1; account_opened = yes; renewed = Y; renewal = 1
income_over_50k = 1; income = >50K; salary = over 50k; income = 50000+.; class = income above 50k; repaid = 1
paid_back = yes; loan_paid_back = 1; won = 1; closed_won = 1; recovered = 1; accepted = 1; OfferAccepted = True
upgraded = 1; stayed = 1; kept = 1; active = 1; is_active = yes; signed_up = 1; reactivated = 1; retained = 1
retention_7 = 1; deposit = yes; conversion = 1; spend_class = converted; status = Renewed; loan_status = Fully Paid
class = good; orders = more than 0; purchases = more than 1; renewal_date = has a date; visit = has an entry
churn = No; churned = 0; Churn = not churned; churn = no churn; cancelled = false; default = 0; no_churn = 1
not_cancelled = yes; fraud_prevented = 1; default_avoided = 1; cancellation_date = has no date; No-show = No
y = subscribed; Reached.on.Time_Y.N = 1; status = stay; outcome = Retained; Attrition_Flag = Existing Customer, retained
gekauft = ja; abonniert = 1; verlängert = Ja; zurückgezahlt = 1; geblieben = Ja; Vertragsverlängerung = ja; aktiv = 1
gekündigt = nein; Kündigung = 0; Status = nicht gekündigt; Status = bleibt; Konto eröffnet = Ja; zurückgewonnen = 1
acheté = oui; renouvelé = 1; a souscrit = oui; remboursé = oui; résilié = non; statut = non résilié; resté = oui
compró = sí; renovado = sí; suscrito = 1; baja = no; pagado = 1; estado = sin impago; permanece = sí
acquistato = sì; rinnovato = sì; disdetta = no; iscritto = 1; stato = non abbandonato; rimasto = sì
comprou = sim; renovou = 1; cancelou = não; contratou = sim; ativo = 1; pagou = sim
is_buyer = yes; Reaktion = ja; Konversion = ja; Käufer = 1; acheteur = oui; comprador = sí; acquirente = sì; conversione = 1
gave = 1; donated = 1; remission = 1; adherent = 1; diagnosis = benign; leak = No; customer_repeat_visit = 1; a_donné = oui; donó = sí
closedwon = 1; dealstage = closedwon; acepta = sí; bound = 1; policy_bound = Y; respons = 1; RESP_FLG = Y; delivered = 1; genuine = 1; ok = 1
GB_FLAG = G; stockout = 0; niet_verschenen = nee; verschenen = ja; verlaengert = ja; claim_free = 1; claim_paid = 1; entregado = sí; livré = oui
gekocht = ja; verlengd = ja; opgezegd = nee; gebleven = ja; terugbetaald = 1; status = niet opgezegd
"""
BAD = """
odejście = tak; zrezygnował = tak; rezygnacja = 1; wypowiedzenie = tak; désabonnement = oui; désabonné = 1; oszustwo = tak
churned = 1; Churn = Yes; churn = 1 - Yes; left = 1; Left us? = yes; Exited = 1; attrition = Yes; cancelled = 1; is_canceled = 1
Attrition_Flag = Attrited Customer; lapsed = 1; defaulted = 1; default.payment.next.month = 1; SeriousDlqin2yrs = 1
bad = 1; class = bad; loan_status = Charged Off; charged_off = 1; fraud = 1; isFraud = 1; late = 1; paid_late = 1
sla_missed = 1; missed = yes; missed_visit = 1; missed payment = 1; failed = 1; failed_to_renew = 1; readmitted = 1
readmitted = <30; complained = 1; complaints = more than 0; No-show = Yes; noshow = 1; status = No-Show; past_due = 1
subscription_cancelled = 1; account_closed = 1; closed_lost = 1; unpaid = 1; not.fully.paid = 1; not_renewed = 1
renewed = 0; renewed = not renewed; retained = 0; Retained = No; converted = no; status = did not convert; income = <=50K
cancellation_date = has a date; renewal_date = has no date; fraud_not_prevented = 1; subscribed = unsubscribed
didn't renew = yes; late_delivery_risk = 1; status = left for a competitor; inactive = 1; kept = lost; dropout = 1
gekündigt = ja; Kündigung = 1; abgewandert = Ja; Zahlungsausfall = 1; storniert = ja; ausgetreten = Ja; Betrug = 1
verlängert = nein; Status = nicht verlängert; Vertrag nicht verlängert = ja; Reklamation = 1; verspätet = ja; gekauft = 0
résilié = oui; parti = 1; perdu = oui; impayé = oui; en retard = oui; renouvelé = non; statut = pas renouvelé; fraude = 1
baja = sí; abandonó = 1; cancelado = sí; impago = 1; moroso = sí; renovado = no; estado = no renovado; en mora = 1
disdetta = sì; abbandonato = 1; insolvente = sì; rinnovato = no; stato = non rinnovato; frode = 1
cancelou = sim; inadimplente = 1; evasão = sim; renovou = não; status = não renovou; perdeu = 1
opgezegd = ja; vertrokken = ja; wanbetaling = 1; verlengd = nee; status = niet verlengd; klacht = ja
escalated = 1; sepsis = 1; malignant = 1; pipe_burst = yes; non_adherent = 1; IsBadBuy = 1; warranty_claim = 1; outage = 1; leak = 1
hospitalised = 1; relapse = 1; two_year_recid = 1; readmit_30 = 1; hospital_revisit = 1; patient_return_visit = 1; adherent = 0
eskaliert = ja; bösartig = ja; Rohrbruch = 1; Leckage = ja; Rückfall = ja; Garantiefall = 1; maligne = oui; fuite = oui; rechute = oui
appel_garantie = 1; rotura = sí; recaída = sí; hospitalizado = sí; ricovero = sì; guasto = sì; ricaduta = sì; vazamento = sim; lekkage = ja
GB_FLAG = B; good_bad = b; exit_type = has an entry; type_depart = has an entry; uit_dienst = ja; niet_verschenen = ja; DEF_IND_12M = 1; DFLT_FLG = Y; hospital_expire_flag = 1; stockout = 1; out_of_stock = 1; claim = 1
dealstage = closedlost; Schaden = ja; siniestro = sí; Fehlbestand = ja; delivered = 0; not_delivered = 1; delivered_late = 1; genuine = No
отток = да; 解約 = 1; 流失 = 是; 해지 = 1; rezygnacja = tak; odchod = ano; iptal = evet; дефолт = 1
"""
NEITHER = """
repeat_visit = 1; return_visit = 1; revisited = yes; erneuter_Besuch = ja; nouvelle_visite = oui; visita_repetida = sí
y = yes; target = 1; outcome = 1; label = 0; Class = 1; event = yes; result = A; churn = B; status = pending; renewed = unknown
good_bad = 1; won_lost = 1; closed = 1; opened = 1; claims = 1; income = more than 0; group = treated; flag = 1; Ergebnis = ja; inbound = 1; resp_rate = 1; ok_group = 1
cibles = oui; resultado = sí; esito = sì; uitslag = ja; segmentation = 1; leftover = 1; badge = 1; goods = 1; latest = 1
lateral = 1; wonder = 1; keptic = 1; classical = yes; partition = 1; response time = abc; bought_then_churned = 1
churn = not yet; renewed = yes / no; active / inactive = 1; incident_response = 1; responder SLA = met; response_time = 1
Reaktion Notfall = ja; réponse incident = oui; respuesta_incidencia = sí; risposta emergenza = sì; ticket_response = yes
"""
GOOD, BAD, NEITHER = (
    [tuple(part.strip() for part in case.split(" = ")) for line in text.split("\n") for case in line.split(";") if case]
    for text in (GOOD, BAD, NEITHER)
)


def test_the_table_is_long():
    assert len(GOOD) + len(BAD) >= 120


@pytest.mark.parametrize(("column", "label"), GOOD)
def test_words_say_that_it_is_good_when_it_happens(column, label):
    assert goodness(column, label) == "good"


@pytest.mark.parametrize(("column", "label"), BAD)
def test_words_say_that_it_is_bad_when_it_happens(column, label):
    assert goodness(column, label) == "bad"


@pytest.mark.parametrize(("column", "label"), NEITHER)
def test_what_no_whole_word_says_is_not_guessed(column, label):
    assert goodness(column, label) == ""


def test_several_labels_that_are_one_event_must_agree():
    assert goodness("status", "churned / cancelled") == "bad"
    assert goodness("status", "renewed / cancelled") == ""
    assert goodness("Churn", "Yes / Y") == "bad"


def test_the_label_is_believed_before_its_column():
    assert goodness("churn", "stayed") == "good"
    assert goodness("renewal", "lapsed") == "bad"
    assert goodness("default", "repaid") == "good"


@pytest.mark.parametrize("column", ["Is Churned (Yes / No)", "churn no yes class", "gekündigt ja/nein"])
def test_answers_behind_a_name_do_not_turn_it(column):
    assert goodness(column, "Yes" if "nein" not in column else "ja") == "bad"


@pytest.mark.parametrize(("who", "sense"), [("patient_id", "bad"), ("customer_id", "good"), ("nr", "")])
def test_who_comes_again_says_whether_it_is_good(who, sense):
    assert goodness("repeat_visit", "1", who) == sense
    assert goodness("churned", "1", who) == "bad"
