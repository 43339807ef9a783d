"""Words of outcomes that are good or bad when they happen, in en, de, fr, es, it, pt, nl, and of leaving in more languages."""

from __future__ import annotations

from typing import Literal

from data.names import words_of


def _words(text: str) -> frozenset[str]:
    """As `words_of` gives them, so that a word in any letters is found again."""
    return frozenset(words_of(text))


GOOD = _words(
    # What customers do that is wanted.
    "bought buy buys purchased purchases rebought repurchased renewed renews converted converts subscribed resubscribed responded"
    " responds responder clicked visited accepted upgraded upsold won wins recovered reactivated activated redeemed"
    " registered enrolled signed donated referred booked ordered reordered applied engaged stayed stays kept retained"
    " retain active loyal repaid repay paid pays cured succeeded success successful completed passed graduated survived"
    " hired improved attended satisfied happy promoter approved adopted good buyer buyers purchaser repurchaser"
    # German
    " gekauft kaufte kauft wiedergekauft verlangert erneuert konvertiert abonniert reagiert geantwortet geklickt besucht"
    " angenommen zugesagt gewonnen zuruckgewonnen geblieben bleibt bleibe behalten gehalten aktiv treu zuruckgezahlt"
    " zuruckbezahlt bezahlt gezahlt getilgt abgeschlossen bestellt gebucht bestanden geheilt erfolgreich erfolg"
    " kaufer kauferin kaeufer wiederkaufer besteller schadenfrei aufgestockt eingelost gespendet angemeldet zufrieden genesen"
    # French
    " achete achetee rachete renouvele renouvelee reconduit reconduite converti convertie abonne abonnee souscrit souscrite repondu"
    " clique visite accepte acceptee gagne gagnee recupere recuperee reste restee fidele actif rembourse remboursee"
    " acheteur acheteuse acheteurs paye payee reussi reussie commande inscrit satisfait conserve fidelise"
    # Spanish
    " comprado comprada compro renovado renovada renovo convertido convertida suscrito suscrita suscribio respondio respondido"
    " clicado visitado aceptado aceptada acepto ganado ganada recuperado recuperada permanece permanecio retenido retenida"
    " comprador compradora compradores activo activa pagado pagada reembolsado contratado contratada aprobado aprobada exito fiel satisfecho"
    # Italian
    " acquistato acquistata comprato comprata rinnovato rinnovata iscritto iscritta abbonato risposto cliccato"
    " visitato accettato accettata vinto vinta recuperato rimasto rimasta attivo attiva fedele rimborsato pagato pagata"
    " acquirente acquirenti compratore sottoscritto sottoscritta ordinato convertito soddisfatto successo"
    # Portuguese
    " comprou renovou converteu subscreveu assinou respondeu respondido clicou visitou aceitou aceito aceita ganhou ganho"
    " recuperou ficou permaneceu retido retida ativo ativa pagou quitado quitada contratou aderiu sucesso satisfeito"
    # Dutch
    " gekocht vernieuwd verlengd geconverteerd geabonneerd gereageerd geantwoord geklikt bezocht geaccepteerd"
    " aanvaard gebleven blijft behouden actief trouw terugbetaald betaald besteld geboekt geslaagd tevreden"
    " hersteld verschenen"
    " verlaengert vertragsverlaengerung zurueckgezahlt zurueckgewonnen"
    # What arrives, is no fraud, or is taken: closedwon as HubSpot writes it.
    " delivered genuine legitimate closedwon acepta aceptan zugestellt geliefert livre livree entregado entregada"
    " consegnato consegnata geleverd bezorgd"
    # Polish
    " kupil kupila zakupil odnowil odnowila przedluzyl przedluzyla splacony splacona splacil"
    # Gifts, health and care, in these languages.
    " gave pledged pledges donor donates volunteered rebooked installed remission benign adherent compliant observant"
    " gutartig adharent adhaerent donne donnee benin dono donato doou doado benigno benigna adherente aderente goedaardig"
)
BAD = _words(
    "churn churned churner churners attrition attrited attriter left leaver leavers leaves exited exits exit quit resigned"
    " terminated termination cancelled canceled cancel cancels cancellation cancellations unsubscribed lapsed lapse"
    " default defaulted defaults defaulter defaulters delinquent delinquency arrears npl bad fraud fraudulent late overdue inactive"
    " dormant lost loses readmitted readmission complained complaint complaints complains refunded rejected declined"
    " refused dropped dropout died dead death deceased breached breach injured accident damaged broken bankrupt bankruptcy"
    " insolvent insolvency foreclosed repossessed dlqin2 disputed dispute chargeback unpaid noshow nonattendance spam expelled"
    " unhappy dissatisfied detractor abandoned gone infected relapsed stolen scam"
    # German
    " abgewandert abwanderung kundenabwanderung gekundigt kundigung kundiger vertragskundigung kundenverlust ausgetreten austritt"
    " storniert storno stornierung ausgefallen ausfall kreditausfall zahlungsausfall zahlungsverzug verzug saumig"
    " uberfallig verspatet verspatung verloren inaktiv wechsler abgang betrug betrugerisch reklamiert reklamation"
    " beschwert beschwerde abgelehnt abgebrochen schaden gestorben verstorben insolvent insolvenz wiederaufnahme wiedereingewiesen"
    " defekt mahnung abgemeldet abbestellt schlecht gekuendigt kuendigung kuendigungen kundigungen stornos abgange"
    # French
    " resilie resiliee resiliation parti perdu perdue depart defaut defaillant defaillance impaye impayee"
    " retard annule annulee annulation desabonne desabonnee inactif fraude frauduleux plainte reclamation refuse refusee rejete"
    " decede attrite sinistre mauvais abandonne demission demissionne rehospitalise resiliations resilies departs"
    # Spanish
    " baja fuga abandono abandona cancelado cancelada cancelacion perdido perdida impago moroso morosa morosidad"
    " mora atrasado atraso inactivo inactiva incumplimiento incumplio reclamo reclamacion queja rechazado rechazada fallecido"
    " renuncia reingreso malo bajas fugas cancelaciones impagos"
    # Italian
    " disdetta disdetto abbandonato abbandonata abbandono perso persa insolvente insolvenza insoluto ritardo inadempiente"
    " disdette abbandoni inadempienza annullato annullata inattivo inattiva frode reclamato rifiutato rifiutata respinto deceduto cessato"
    " cattivo"
    # Portuguese
    " cancelou cancelamento abandonou evasao evadiu perdeu inadimplente inadimplencia inadimplemento atrasou inativo inativa"
    " reclamou rejeitado rejeitada recusado recusada faleceu desistiu desistencia saiu mau"
    # Dutch
    " opgezegd opgezegde opzegging opzeggingen vertrokken vertrek afgehaakt geannuleerd annulering wanbetaling wanbetaler achterstand"
    " achterstallig inactief klacht geklaagd afgewezen geweigerd overleden heropname slecht"
    " desabonnement desabonnements desinscription desinscrit desinscrite"
    # Polish, Czech, Hungarian, Swedish, Danish, Finnish, Turkish, Romanian, Croatian; Russian, Japanese, Chinese, Korean
    " zrezygnowal zrezygnowala rezygnacje odszedl odeszla odeszli odejscie odejscia odejsc wypowiedzenie wypowiedzial wypowiedziala"
    " odplyw anulowano anulowany anulowana zalegly zalegla zaleglosc niesplacony niesplacona oszustwo utracony utracona"
    " odesel odesla odchodu zrusil zruseno vypoved lemorzsolodott lemorzsolodas felmondott felmondas elpartolt lamnat lamnade"
    # Short names of databases, what a shop has run out of, and HubSpot's lost deals.
    " dflt dfault stockout stockouts closedlost fehlbestand fehlmenge voorraadtekort"
    # Illness and care, things that break, claims and crimes: en, de, fr, es, it, pt, nl.
    " sepsis septic malignant malignancy cancer tumor tumour metastasis stroke infarction disease diabetes diabetic infection infections"
    " relapse relapses recurrence hospitalised hospitalized hospitalisation hospitalization rehospitalised rehospitalized"
    " rehospitalisation rehospitalization readmit readmits mortality nonadherent nonadherence noncompliant noncompliance overdose injury"
    " injuries suicide recid recidivism reoffended reoffend rearrested rearrest escalated escalates escalation escalations burst bursts"
    " leak leaks leaked leakage outage outages blackout breakdown breakdowns broke defect defects defective faulty fault faults"
    " malfunction crash crashed scrapped scrap collision evicted eviction withdrew downgraded downgrade absent absenteeism malware"
    " phishing hacked toxic theft crime violation badbuy denied"
    " bosartig boesartig malignom krebs schlaganfall erkrankt krankheit infektion ruckfall rueckfall ruckfallig hospitalisiert"
    " eingewiesen eskaliert eskalation geplatzt rohrbruch leck leckage undicht stromausfall storung stoerung defekte mangelhaft"
    " fehlerhaft garantiefall gewahrleistungsfall gewaehrleistungsfall unfall diebstahl absturz fehlzeit"
    " septicemie malin maligne rupture fuite fuites panne pannes coupure hospitalise hospitalisee hospitalisees rechute"
    " rechutes recidive maladie defectueux defectueuse escalade escalades vole absente"
    " maligno maligna rotura averia averiado apagon hospitalizado hospitalizada hospitalizacion recaida recaidas reincidencia"
    " reincidente enfermedad accidente infeccion defectuoso defectuosa escalado escalada inasistencia robo"
    " tumore cancro sepsi rottura perdita guasto guasti ricoverato ricoverata ricovero ricaduta recidiva malattia infezione"
    " difettoso difettosa assente furto reclamo"
    " vazamento avaria reincidencia infeccao faltou reclamacao acidente internado internada sepse defeito"
    " geescaleerd kwaadaardig lekkage lek storing terugval ongeval ziekte opgenomen"
    " uppsagning opsagt opsagde opsigelse frafald poistunut irtisanottu irtisanonut ayrildi ayrıldı reziliat otkazao otisao"
    " rezygnacja rezygnowal расторгнут отток ушел дефолт avslutad uppsagd iptal odchod 解約 離反 流失 违约 해지 이탈"
)
# Good things that people do: an event by themselves, unless a bad word spoils them ("missed visit", "subscription cancelled").
THINGS = _words(
    "purchase order orders visit visits click clicks conversion conversions response responses subscription subscriptions renewal"
    " renewals sale sales retention repayment payment payments recovery upgrade upgrades upsell crosssell redemption"
    " donation donations deposit signup registration enrollment enrolment attendance acceptance reactivation booking bookings"
    " kauf kaufe wiederkauf abschluss vertragsabschluss besuch besuche antwort verlangerung vertragsverlangerung ruckzahlung tilgung"
    " bestellung bestellungen buchung zusage anmeldung abo abonnement zahlung spende"
    " achat achats reponse souscription renouvellement remboursement commande paiement inscription"
    " compra compras pago pagos respuesta suscripcion renovacion visita visitas reembolso pedido venta"
    " reaktion reaktionen konversion konversionen konvertierung conversione conversioni conversao conversoes conversie"
    " acquisto acquisti risposta sottoscrizione rinnovo rimborso ordine iscrizione vendita"
    " resposta assinatura renovacao adesao venda"
    " aankoop aankopen reactie verlenging bezoek aflossing terugbetaling bestelling"
)
# They say that something did not come, or came too late: stronger than what they are said of ("failed to renew", "paid late").
SPOILS = _words(
    "missed misses miss failed fail fails failure late overdue delayed delay lost cancelled canceled unable refused declined"
    " verpasst versaumt fehlgeschlagen gescheitert verspatet verloren manque manquee echoue tardif perdido fallado"
    " fallo fallido tarde mancato mancata fallito tardi perdeu falhou atrasado gemist mislukt laat verloren"
)
DENIALS = _words(
    "not no non never without didn doesn don wasn isn nicht nie kein keine keinen ohne pas jamais sans nunca sin nao sem senza"
    " niet geen nooit zonder"
)
# Words that only carry others.
FILLERS = _words(
    "did does do has have had is was were been be customer customers client clients t the hat ist wurde kunde kunden a est ete ha"
    " es fue foi e fully ever flag flg yn ind indicator"
)
# What becomes of a bad thing that did not come after all.
UNDONE = _words(
    "prevented avoided averted stopped recovered saved free cured cleared verhindert vermieden abgewendet evite evitee evitado"
    " evitada evitato evitou voorkomen"
)
# Words that say something of an event only where they are the whole name: "show" of an appointment, "offer" of none.
ALONE = _words(
    "stay bon bom buono bueno gut goed show showed attend renew convert subscribe respond accept repay win engagement ctr"
    " ok okay bound resp respons ham"
)
# Bad ones of that kind: a claim is what an insurer pays, and a claim that was paid says something else.
ALONE_BAD = _words("claim schaden siniestro sinistro schade")
INCOME = _words(
    "income salary earnings wage wages einkommen gehalt verdienst lohn revenu revenus salaire ingreso ingresos salario renta"
    " reddito stipendio renda inkomen salaris"
)
# Good events that an offer brings about.
OFFERED = _words(
    "bought buy purchased purchase purchases rebought repurchased renewed renewal renewals converted conversion conversions convert"
    " subscribed subscription subscribe signup signed responded response responses respond responder clicked click"
    " clicks visited visit visits opened accepted acceptance accept upgraded upgrade upsell crosssell order orders ordered"
    " deposit redeemed redemption donated donation registered registration enrolled enrollment enrolment applied booked"
    " reactivated reactivation won sale sales referred"
    " gekauft kauf kaufe wiederkauf kaufte abgeschlossen abschluss vertragsabschluss abonniert abo reagiert geantwortet"
    " antwort geklickt besucht besuch angenommen zugesagt zusage verlangert verlangerung vertragsverlangerung bestellt"
    " bestellung eroffnet gebucht angemeldet gespendet zuruckgewonnen"
    " achete achat achats souscrit souscription abonne repondu reponse clique visite accepte renouvele renouvellement commande"
    " inscrit ouvert converti convertie convertido convertida convertito konvertiert"
    " comprado comprada compra compras compro renovado renovada suscrito suscrita suscribio respondio respuesta aceptado"
    " contratado contratada pedido"
    " acquistato acquisto acquisti comprato rinnovato rinnovo iscritto abbonato risposto sottoscritto accettato ordine"
    " comprou renovou converteu subscreveu assinou assinatura respondeu clicou aceitou contratou aderiu adesao"
    " gekocht aankoop verlengd verlenging geconverteerd geabonneerd gereageerd geklikt geaccepteerd besteld geboekt"
    " buyer buyers purchaser kaufer kauferin kaeufer wiederkaufer acheteur acheteuse acheteurs comprador compradora acquirente acquirenti"
    " reaktion reaktionen konversion konversionen konvertierung conversione conversioni conversao conversoes conversie risposta resposta"
    " respondido"
)
# Answers, which are wanted of customers, and what they are not of: a service answers an incident, in its time.
ANSWERS = _words(
    "response responses responded responds respond responder responders antwort antworten geantwortet reagiert reaktion reaktionen reponse reponses"
    " repondu respuesta respuestas respondio respondido risposta risposte risposto resposta respostas respondeu"
)
SERVED = _words(
    "incident incidents sla slas emergency emergencies alarm alarms fire police ambulance dispatch outage ticket tickets helpdesk escalation"
    " time times minutes hours deadline breach breached storung storungen vorfall vorfalle notfall einsatz zeit minuten stunden frist"
    " panne urgence intervention delai temps incidente incidentes incidencia incidencias emergencia tiempo plazo guasto emergenza intervento"
    " tempo prazo chamado storing spoed tijd immune drug therapy tumor tumour pathological"
)
# Debts that are not paid.
OWED = _words(
    "default defaulted defaults defaulter delinquent delinquency dlqin2 arrears npl charged chargeoff unpaid"
    " ausfall ausgefallen kreditausfall zahlungsausfall zahlungsverzug zuruckgezahlt defaut impaye impago moroso morosidad"
    " mora insoluto insolvente inadempiente inadimplente inadimplencia wanbetaling wanbetaler дефолт 违约"
)
# Those who leave, or do not stay, beside the words of every trade.
GONE = _words(
    "attrited attriter churners leavers terminated lapsed dropout dropped unsubscribed retained retention kept stayed"
    " renewed renewal renewals abgang kundenverlust vertragskundigung austritt geblieben behalten gehalten verlangert"
    " verlangerung vertragsverlangerung abgemeldet abbestellt renouvele reconduit desabonne renovado renovada fuga abandona"
    " permanece disdetto abbandonato abbandono rinnovato rimasto cancelou evasao evadiu abandonou renovou opgezegd"
    " opgezegde opzegging vertrokken verlengd gebleven behouden"
    " desabonnement desabonnements desinscription zrezygnowal zrezygnowala odszedl odeszla odejscie odejscia wypowiedzenie"
    " wypowiedzial odesel odchodu zrusil vypoved lemorzsolodott lemorzsolodas felmondott felmondas lamnat uppsagning opsagt"
    " opsagde opsigelse poistunut irtisanottu ayrildi reziliat otkazao"
    " rezygnacja rezygnowal расторгнут отток ушел avslutad uppsagd iptal odchod 解約 離反 流失 해지 이탈"
)
PHRASES: dict[str, Literal["good", "bad", ""]] = {
    "no show": "bad",
    "bad buy": "bad",
    "warranty claim": "bad",
    "claim under warranty": "bad",
    "appel garantie": "bad",
    "appel en garantie": "bad",
    "reclamacion garantia": "bad",
    "no asistio": "bad",
    "non attendance": "bad",
    "charged off": "bad",
    "charge off": "bad",
    "chargeoff": "bad",
    "written off": "bad",
    "write off": "bad",
    "past due": "bad",
    "at risk": "bad",
    "account closed": "bad",
    "closed account": "bad",
    "closed lost": "bad",
    "closed won": "good",
    "won back": "good",
    "win back": "good",
    "paid back": "good",
    "paid late": "bad",
    "in arrears": "bad",
    "dropped out": "bad",
    "drop out": "bad",
    "opted out": "bad",
    "opt out": "bad",
    "opted in": "good",
    "opt in": "good",
    "signed up": "good",
    "sign up": "good",
    "showed up": "good",
    "on time": "good",
    "passed away": "bad",
    "claim free": "good",
    "item returned": "bad",
    "order returned": "bad",
    "in force": "good",
    "opened an account": "good",
    "account opened": "good",
    "opened account": "good",
    "email opened": "good",
    "opened email": "good",
    "opened mail": "good",
    "mail opened": "good",
    "newsletter opened": "good",
    "konto eroffnet": "good",
    "compte ouvert": "good",
    "cuenta abierta": "good",
    "conto aperto": "good",
    "conta aberta": "good",
    "rekening geopend": "good",
    "income over": "good",
    "income above": "good",
    "over 50k": "good",
    "over 50 k": "good",
    "nicht erschienen": "bad",
    "not shown": "bad",
    "en retard": "bad",
    "en mora": "bad",
    "uit dienst": "bad",
    "niet verschenen": "bad",
    "stock out": "bad",
    "out of stock": "bad",
    "rotura stock": "bad",
    "rotura de stock": "bad",
    "rupture stock": "bad",
    "hospital expire": "bad",
    "def ind": "bad",
    "def flag": "bad",
    "def flg": "bad",
    "large loss": "bad",
    "quote bound": "good",
    "policy bound": "good",
    "good bad": "",
    "bad good": "",
    "won lost": "",
}

# To come again is good for a shop and bad for a hospital: only who speaks of whom says which.
REVISITS = _words("revisit revisits revisited wiederbesuch wiedervorstellung revisite revisita rivisita")
AGAIN = _words(
    "repeat repeated return returns returned returning again second next new erneut erneuter erneute neuer nochmaliger nouvelle nouveau"
    " retour repetida repetido nueva otra ripetuta nuova ritorno repetida nova herhaald"
)
VISITS = _words("visit visits besuch besuche visite visites visita visitas bezoek bezoeken")
OF_CARE = _words(
    "hospital patient patients ed er emergency clinic clinical icu ward inpatient discharge discharged medical surgery surgical care krankenhaus"
    " klinik notaufnahme patienten hopital urgences clinique urgencias clinica paciente pacientes ospedale paziente pazienti ziekenhuis"
)
OF_TRADE = _words(
    "customer customers client clients shop shopper store web website site online guest guests member members buyer branch restaurant hotel"
    " visitor app kunde kunden laden filiale boutique magasin tienda cliente clientes negozio sito loja klant winkel"
)
