import { sameRows } from './shape.ts'

/*
 * Words that families use for the same thing, across the three languages: Finnish | Swedish | English. A hit through
 * a row is a weak hit: it never outranks the word itself. Rows hold no names of services that look alike (neuvola and
 * perheneuvola, lastenvalvoja and lastensuojelu), so that nothing merges them.
 */
export const wordsForTheSame = sameRows(`
  taapero, napero, uhmaikäinen, pikkulapsi, pikkuinen | småbarn, knatte, trotsålder | toddler
  vauva, pikkuvauva, vastasyntynyt, imeväinen | baby, bebis, spädbarn, nyfödd | baby, newborn, infant
  teini, murrosikäinen, nuori, teini-ikäinen | tonåring, ungdom | teenager, teen, adolescent
  raskaus, raskaana, odotus, odottava | graviditet, gravid, väntar, havande | pregnancy, pregnant, expecting
  synnytys, synnyttää | förlossning, föda | birth, childbirth, labour
  ero, avioero, eroaminen, erota | skilsmässa, separation, skiljas | divorce, separation, breakup
  huoltajuus, tapaamisoikeus, tapaamiset | vårdnad, umgänge, umgängesrätt | custody, visitation
  elatusapu, elatusmaksu, elarit, elatus | underhåll, underhållsbidrag | maintenance, alimony
  loppu, uupunut, uupumus, väsynyt, väsymys, poikki, jaksaminen, jaksaa, voimaton, burnout | utmattad, utmattning, trött, slut, orka, orkar, utbränd | exhausted, exhaustion, tired, burnout, cope, overwhelmed
  valvottaa, valvoo, valvominen, uni, unettomuus, nukkuminen, nukkua, yöheräily, uniongelma | sömn, sova, sover, vaken, sömnproblem, vakna | sleep, sleeping, awake, insomnia, wakes
  itkee, itku, itkuinen, koliikki | gråter, skriker, kolik, gråt | cries, crying, colic
  imetys, rintaruokinta, rinta | amning, amma, bröst | breastfeeding, nursing
  syöminen, syö, ruokailu, ruokahalu, ravitsemus | mat, äta, ätande, kost, näring | eating, food, diet, nutrition
  syömishäiriö, anoreksia, bulimia | ätstörning, anorexi, bulimi | anorexia, bulimia
  puhe, puhuminen, puhua, ääntäminen, änkytys, sönkötys | tal, prata, talet, stamning, uttal | speech, talking, stutter, pronunciation
  kiusaaminen, kiusataan, kiusattu, koulukiusaaminen | mobbning, mobbas, mobbad, mobbing | bullying, bullied
  koulunkäynti, poissaolo, koulupoissaolo, lintsaus, pinnaaminen | skolfrånvaro, skolk, skolkar, hemmasittare | absence, truancy, truant
  koulupsykologi, psykologi | psykolog, skolpsykolog | psychologist
  ahdistus, ahdistunut, ahdistaa, paniikki, jännittää | ångest, oro, panik, ängslan | anxiety, anxious, panic
  masennus, masentunut, alakulo | depression, deprimerad, nedstämd | depression, depressed
  yksinäisyys, yksinäinen, kaveriton, kaverit | ensam, ensamhet, kompisar | lonely, loneliness, friends
  adhd, nepsy, ylivilkas, keskittyminen, tarkkaavuus, levoton | adhd, npf, nepsy, överaktiv, koncentration | adhd, hyperactive, attention, concentration, neurodivergent
  autismi, autistinen, asperger, autismikirjo | autism, autistisk, asperger | autism, autistic, asperger
  vammainen, vamma, kehitysvamma, vammaisuus | funktionsnedsättning, handikapp, handikappad | disability, disabled, handicap
  uhma, raivoaa, raivokohtaus, kiukku, raivari, aggressiivinen, tottelemattomuus | trots, vredesutbrott, utbrott, ilska, aggressiv | tantrum, anger, aggressive, meltdown
  riita, riidellä, riitely, tapella | gräl, gräla, bråk, bråka | quarrel, argue, fighting, arguments
  parisuhde, puoliso, avioliitto | parförhållande, äktenskap, partner, make, maka | relationship, marriage, couple, spouse
  uusperhe, bonusperhe, äitipuoli, isäpuoli | nyfamilj, bonusfamilj, styvfamilj, styvmor, styvfar | stepfamily, blended, stepmother, stepfather
  yksinhuoltaja, yh, yksinhuoltajuus | ensamförälder, ensamstående, ensamförsörjare | lone-parent, singleparent
  raha, velka, talous, toimeentulo, köyhyys, rahapula, lasku | pengar, skuld, ekonomi, utkomststöd, fattig | money, debt, benefits, poverty
  kela, etuus | fpa, förmån, bidrag | kela, benefit, allowance
  alkoholi, juominen, viina, päihteet, humala, alkoholismi | alkohol, dricka, drickande, sprit, missbruk | alcohol, drinking
  huume, huumeet, pilvi, kannabis | droger, knark, cannabis | drugs, cannabis
  pelaaminen, pelit, pelaa, peliriippuvuus, kännykkä, ruutuaika | spelande, spel, spelar, mobil, skärmtid | gaming, games, phone, screentime
  seksi, seksuaalisuus, seksuaaliterveys | sex, sexualitet | sex, sexuality
  ehkäisy, pillerit, kierukka, ehkäisypilleri, kondomi | preventivmedel, p-piller, spiral, kondom | contraception, pill, coil, condom
  päiväkoti, tarha, päivähoito, päivis, varhaiskasvatus | dagis, daghem, förskola, dagvård, småbarnspedagogik | nursery, daycare, kindergarten, preschool
  eskari, esiopetus, esikoulu, viskari | förskoleundervisning, förskola | preschool
  koulu, skole, alakoulu, yläkoulu, yläaste | skola, lågstadium, högstadium | school
  kerho, harrastus | klubb, hobby, fritid | club, hobby
  kahvila, kohtaamispaikka, perhekahvila | café, familjecafé, träffpunkt | café, cafe
  hammas, hampaat, hammaslääkäri, hammashoito, suuhygienisti | tand, tänder, tandläkare, tandvård | tooth, dentist, dental
  rokotus, rokote, rokotukset, piikki | vaccin, vaccination, vaccinering | vaccine, vaccination, jab
  lääkäri, tohtori | läkare, doktor | doctor, physician
  fysioterapia, jumppari, fysioterapeutti | fysioterapi, fysioterapeut, sjukgymnast | physiotherapy, physiotherapist
  toimintaterapia, toimintaterapeutti, hienomotoriikka | ergoterapi, ergoterapeut, finmotorik | occupational
  siivous, siivousapu, kotiapu, lastenhoitoapu, hoitoapu | städning, hemhjälp, barnvakt, avlastning | cleaning, babysitter, homehelp, respite
  lastenhoito, lapsenvahti | barnvakt, barnpassning | childcare, babysitter
  kaksoset, kolmoset, monikkoperhe | tvillingar, trillingar, flerling | twins, triplets, multiples
  adoptio, adoptioperhe | adoption, adoptera | adoption, adopt
  sijaisperhe, sijaishuolto, huostaanotto | fosterfamilj, omhändertagande, familjehem | foster
  maahanmuuttaja, pakolainen, turvapaikanhakija, ulkomaalainen | invandrare, flykting, asylsökande | immigrant, refugee, asylum, foreigner
  tulkki, tulkkaus | tolk, tolkning | interpreter
  sateenkaariperhe, sateenkaari, homo, lesbo, trans | regnbågsfamilj, hbtq | rainbow, lgbtq
  suru, kuolema, menetys, kuoli | sorg, död, förlust, dödsfall | grief, bereavement, death, loss
  keskenmeno | missfall | miscarriage
  lapsettomuus, hedelmättömyys | barnlöshet | infertility, childless
  omaishoito, omaishoitaja | närståendevård, närståendevårdare | carer, caregiver
  isovanhempi, mummo, mummi, vaari, ukki, pappa | mormor, farmor, morfar, farfar, mor-och-farföräldrar | grandparent, grandmother, grandfather, grandma, grandpa
  isä, iskä, isyys | pappa, far, faderskap | dad, father, fatherhood, paternity
  äiti, äitiys | mamma, mor, moderskap | mum, mother, motherhood
  vertaistuki, vertaisryhmä, vertainen | kamratstöd, kamratgrupp | peer
  vanhemmuus, kasvatus, kasvattaa | föräldraskap, fostran, uppfostran | parenting, upbringing
  sosiaalityöntekijä, sossu, sosiaalityö | socialarbetare, soc, socialarbete | socialworker
  kuraattori, koulukuraattori | kurator, skolkurator | curator
  terveydenhoitaja, terkkari | hälsovårdare, skolhälsovårdare | nurse
  juristi, lakimies, asianajaja, oikeudellinen | jurist, advokat, juridisk | lawyer, legal, solicitor
  väkivalta, lyö, pahoinpitely | våld, slår, misshandel | violence, abuse, hits
  sovittelu, sovittelija | medling, medlare | mediation, mediator
  tukiperhe, tukihenkilö | stödfamilj, stödperson | supportfamily
  kehitys, viivästynyt, viive | utveckling, försenad | development, delay, delayed
  motoriikka, kömpelö, kävely | motorik, klumpig, gå | motor, clumsy, walking
  allergia | allergi | allergy
  kuivaksi, pottaharjoittelu, kastelu, yökastelu | torr, pottträning, sängvätning | potty, bedwetting
  liikunta, urheilu | motion, idrott, sport | sports, exercise
  nuorisotalo, nuokkari, nuorisotila | ungdomsgård, ungdomsgården | youthcentre
  lapsi, mukula, muksu, kersa, penska, skidi, ipana | barn, unge, ungar, kidd | child, kid, kids
  mies, ukko, aviomies, avomies | man, gubbe, make | husband, hubby
  vaimo, muija, akka, avovaimo | fru, hustru, gumma | wife
  faija, isä, iskä, isi | pappa, farsa, farsan | dad, daddy, father
  mutsi, äiti, äiskä, äippä, mamma | mamma, morsa, morsan | mum, mom, mummy
  opinahjo, koulu, kouluun | skola, skolan | school
  poliisi, kyttä | polis, snut | police
  ruoka, safka, ateria | mat, käk | food, meal
  viini, kalja, olut, bisse | öl, vin | beer, wine
  sänky, vuode, peti | säng | bed
  itkuhälytin, rattaat, vaunut | barnvagn, vagn | pram, stroller, pushchair
  tulevaisuus, urasuunnitelma | framtid | future, career
  huolestunut, huolissaan, huolettaa, huoli | oro, orolig, oroad | worried, worry, concern
  pelko, pelottaa, pelkää, pelokas | rädd, rädsla, skrämmer | afraid, fear, scared, frightened
  vihainen, suuttunut, suuttuu, raivostuu, viha | arg, ilsken, ilska | angry, rage
  surullinen, murheellinen, itkuinen | ledsen, sorgsen | sad, tearful
  harrastaminen, harrastus, vapaa-aika | hobby, fritid, fritidsaktivitet | hobby, leisure
  tuttipullo, pullo, pulloruokinta | flaska, nappflaska | bottle
  vaippa, vaipat | blöja, blöjor | nappy, diaper
  kännykkä, puhelin, luuri, älypuhelin | telefon, mobil, lur | phone, mobile, smartphone
  netti, internet, verkko | nät, internet | internet, online
`)
