import type { CrisisClass } from '#capabilities/directory/domain/search/model.ts'

/*
 * A second reader's lists, written before the patterns were read and split at random: the patterns were mended with the
 * development part in sight and measured once with the part held out. Both are a regression net now.
 */
type Part = 'development' | 'heldOut'

/** What people write when they are in danger, one phrase a line; the card must come, whichever its class. */
export const readDangerous: Readonly<Record<Part, Readonly<Record<CrisisClass, string>>>> = {
  development: {
    violence: `
      mies käy käsiksi kun suuttuu
      iska lyo mua vyolla
      mun mies on lyäny mua jo monta kertaa
      pelkään että vaimoni satuttaa vauvaa
      olen läimäyttänyt lastani ja pelkään tekeväni sen uudestaan
      naapurista kuuluu huutoa ja iskuja, luulen että mies pahoinpitelee vaimoaan
      parisuhdeväkivalta
      kuristi mua eilen ja lapset näki
      lastenlapsella on mustelmia käsissä ja hän sanoo että isä tarttuu kovaa
      se heitteli mua tavaroilla ja löi nyrkillä seinään mun pään viereen
      äiti tukistaa ja läpsii
      Hei, tyttäreni perheessä on väkivaltaa. Vävy on kuulemma käynyt tyttäreen käsiksi lasten nähden. Kenelle tästä voi soittaa?
      mun faija mätkii mua
      joutunut perheväkivallan kohteeksi
      vaimo hakkaa minua, kukaan ei usko miestä
      min man slår mig
      pappa slår mamma
      grannen skriker och slår sina barn
      dom slår mig hemma
      mitt ex hotar att döda mig
      ha int vågat berätta att han knuffa ner me i trappan
      barnbarnet har blåmärken på armarna
      min son på 16 sparkar och slår mig
      han tog strypgrepp på mig inför barnen
      hon kasta en kniv efter mig
      my husband hits me
      my husband beat me yesterday and children see
      dad hits mum
      he pushed me down the stairs and threatened to kill me
      domestic violence help
      I slapped my son and I am scared I'll do it again
      husband not let me go out of house and he take my phone and he hit
    `,
    suicide: `
      haluun kuolla
      tyttöni sanoi ettei halua elää enää
      oon miettiny itsaria
      ei täs oo mitää järkee elää enää
      mietin tappavani itseni
      mä tapan itteni
      flikka sanoo notta se tappaa ittensä
      itsetuhoisia ajatuksia
      kaveri lähetti viestin että tää on viimeinen ilta
      söin burana purkin tyhjäks
      mun kaveri aikoo hypätä sillalta
      itsemuhra ajatuksia
      synnytyksen jälkeen ajatuksia että haluan kuolla ja viedä vauvan mukanani
      elämä ei tunnu enää elämisen arvoiselta
      Olen yksin kolmen lapsen kanssa enkä ole nukkunut kunnolla kuukausiin. Viime viikolla aloin suunnitella miten päättäisin päiväni. Lapset nukkuvat nyt. En tiedä kenelle tätä voi sanoa.
      jag vill inte leva mer
      min son pratar om att ta livet av sig
      självmordstankar
      sonen säger att alla sku ha de bättre utan honom
      ja ha tänkt ta livet av me
      kompisen säger att hon ska hoppa från bron
      de finns ingen mening me nånting, ja vill bara somna o int vakna
      vill int finnas mer
      jag funderar på hur jag ska dö
      i want to die
      i dont wanna live anymore
      everyone would be better off without me
      thinking about ending it all
      my friend is gonna kill herself tonight
      i can't go on living
      no reason to live
    `,
    'self-harm': `
      tyttäreni viiltelee
      teini satuttaa itseään
      löysin terät tyttäreni huoneesta ja ranteissa on haavoja
      nuori vahingoittaa itseään
      viilsin reiteen eikä verenvuoto lopu
      en pysty lopettaa viiltelyy
      itsensä vahingoittaminen nuori
      mun bestis viiltää ranteita mitä teen
      satutan iteeni salaa
      lapsenlapsella arpia ranteissa, pitää pitkiä hihoja helteelläkin
      min dotter skär sig
      ja skär mej
      tonåring skadar sig själv
      självskadebeteende
      hittade rakblad i dotterns rum
      har sår på handlederna som hon int vill visa
      brännmärken på armen, hon gör det själv med tändare
      my daughter cuts herself
      my daughter is cut her arms
      she burns her skin with lighter
      found razor blades in my sons room and scars on his arms
      how stop cutting
    `,
    'missing-child': `
      tyttö karannut kotoa
      poika ei ole tullut kotiin yöllä
      lapseni on kadonnut
      en tiedä missä tyttäreni on, puhelin on kiinni
      karkasin kotoa
      oon hatkassa
      15-vuotias lähti riidan jälkeen ovet paukkuen eikä vastaa puhelimeen koko yönä
      flikka ei oo tullu kotia
      naapurin poika on kadoksissa
      pojanpoika häipyi viime yönä eikä kukaan tiedä missä hän on
      tyttö on ollut kaksi yötä poissa eikä kaverit tiedä mitään
      flickan kom inte hem i natt
      dottern är försvunnen
      vet int var pojken är, han svarar int i telefon
      ja ha rymt hemifrån
      barnet försvann från lekparken
      rymt från barnhemmet
      pojken min int kommi heim från skolan
      my daughter did not come home last night
      dont know where my girl is, phone off
      i ran away and have nowhere to sleep
      teenager missing since yesterday
    `,
    'afraid-at-home': `
      mua pelottaa kotona ku äiti ja iskä tappelee
      lapsi pelkää isäänsä eikä halua mennä viikonlopuksi
      lapsi ei uskalla lähteä koulusta kotiin
      oppilas kertoi pelkäävänsä kotona
      naapurin pikkutyttö tuli meille turvaan eikä uskalla palata kotiin
      tyttärenpojalla pelko isäänsä kohtaan
      emmä uskalla mennä kotia ku faija on vihane
      kotona on pelottavaa
      piilossa isää kaapissa
      lapsenlapsi anelee ettei tarvitse mennä kotiin
      lukitaudun huoneeseen kun isä tulee kotiin
      ja e rädd för pappa
      rädd hemma
      flickan säger att hon inte är trygg hemma
      jag gömmer mig när pappa kommer hem
      barnbarnet gråter och vill inte hem till sin mamma, är rädd
      hemma e de läskigt o dom bråkar hela tiden
      kan ja få va nån annanstans, ja e rädd för mamma
      i am scared to go home
      my child is afraid of her father
      im scared of my dad
      i hide in my room when stepdad comes
    `,
    'intoxicated-carer': `
      isä on humalassa ja ajaa meitä
      äiti on kännissä taas
      äiti makaa sohvalla eikä herää, on juonu
      ex hakee lapset humalassa
      vaari on päissään ja hoitaa lapsia
      naapurissa bileet ja pieni lapsi siellä, vanhemmat umpihumalassa
      iskä on iha sekasin jossain aineissa
      vauvan äiti käyttää huumeita
      aiti juo joka paiva enka saa ruokaa
      oon ite kännissä ja lapset on mulla
      isä ajoi kännissä lapset kyydissä
      mamma är full
      mormor luktar sprit när hon passar barnen
      mamma ligger på golvet o vaknar int, hon ha drucki
      föräldrarna super och det finns en baby
      grannens barn e ensamma med fulla föräldrar
      han tar droger fast han har barnen hos sig
      barnvakten var påverkad
      my father drunk and he drive us
      their mother is using drugs while looking after baby
      dad passed out and my little brother is crying
      grandma smells of alcohol when she babysits
      parents are high
    `,
    'sexual-abuse': `
      minut raiskattiin
      lapsi kertoi että ukki on koskenut pippeliin
      aikuinen mies pyytää alastonkuvia instassa
      tyttäreni on joutunut seksuaalisen hyväksikäytön uhriksi
      poikaystävä pakottaa seksiin
      isoveli tekee mulle juttuja yöllä enkä haluu
      netissä tutustunut mies haluaa tavata 12-vuotiaan tyttäreni
      joku uhkaa levittää mun alastonkuvii
      epäilen että lapseeni on kajottu
      raiskaus
      isa tulee mun sankyyn yolla
      styvpappa tar på mig
      jag blev våldtagen
      sexuella övergrepp barn
      min bror gör saker med mig på natten
      en äldre kille vill ha nakenbilder
      misstänker att mitt barn blivit utnyttjat
      pojkvännen tvingar mig till sex
      incest
      my uncle touches me
      i was raped
      my stepfather come to my bed in night
      someone online asks my daughter for nude pictures
      I think my child has been molested
    `,
  },
  heldOut: {
    violence: `
      mieheni lyö minua
      äijä vetää turpaan aina ku o kännissä
      isä hakkaa äitiä mitä mä teen
      entinen mies uhkaa tappaa minut jos haen lapset
      poikani tönii ja potkii minua, hän on 15 ja minua vahvempi
      tyttären poikaystävä pahoinpitelee häntä
      meilä on kotona väkivaltaa emmä uskalla kertoa kellekkää
      mies ei päästä minua lähtemään kotoa ja uhkailee
      puoliso raivoaa ja rikkoo paikkoja, lapset itkevät peloissaan
      äitee pieksää pikkuveljiä
      han slår mej o barnen
      gubben börja slåss då han e full
      jag har slagit mitt barn och skäms
      våld i familjen
      dottern blir misshandlad av sin pojkvän
      far luggas o örfilar oss
      my boyfriend strangled me
      neighbour is beating his kids
      my teenage son attacks me
      grandchild has bruises and says daddy did it
      my wife throws things at me and punches me
    `,
    suicide: `
      en halua enää elää
      poika puhuu itsemurhasta
      teini kirjoitti jäähyväiskirjeen
      ajattelen että kaikilla olisi parempi ilman minua
      pelkään että mieheni tekee itselleen jotain
      lapsenlapseni puhuu kuolemisesta ja sanoo ettei hänestä ole mihinkään
      otin liikaa pillereitä
      toivon etten heräisi enää aamulla
      en naa mitaan syyta elaa
      15v poika on ottanut yliannostuksen lääkkeitä
      ja orkar int leva
      vill dö
      självmord
      flickan skrev ett avskedsbrev
      hon tog en massa tabletter
      rädd att min fru ska göra sig illa efter förlossningen
      my son says he wants to kill himself
      suicidal thoughts
      my daughter wrote goodbye note
      she took many pills
    `,
    'self-harm': `
      viiltelen itteeni
      viiltelyjälkiä käsivarressa
      mä poltan itteeni sytkärillä ku ahistaa
      tytär raapii kätensä verille ahdistuksessa
      poika hakkaa päätään seinään ja lyö itseään
      flikka viilteloo ittiänsä
      lapsi puree itseään verille
      hon rispar sig i armarna
      sonen slår huvudet i väggen och biter sig själv
      kompisen min skär se i låren
      kan int sluta skära mig
      self harm
      i keep hurting myself
      he hits his head on wall until bleeding
    `,
    'missing-child': `
      teini on ollut kateissa eilisestä
      poika lähti koulusta eikä oo näkyny sen jälkeen
      lapsi karannut sijaishuoltopaikasta
      6-vuotias hävisi leikkipuistosta
      mun sisko karkas enkä tiiä missä se on
      lahin kotoo enka aio palata
      nuori öitä poissa kotoa, olinpaikka ei tiedossa
      min son har rymt
      han for iväg efter grälet o ha int kommi hem
      tonåring borta sedan igår
      ingen vet var hon e o telefonen e av
      har stuckit hemifrån
      my son ran away from home
      my child is missing
      he not come back from school and nobody seen him
    `,
    'afraid-at-home': `
      en uskalla mennä kotiin
      pelkään isää
      pelkaan olla kotona
      en haluu mennä kotii ku isäpuoli on siel
      en uskalla nukkua kotona
      miten pääsen turvaan vanhemmiltani
      pakko päästä pois kotoa, en oo turvassa
      vågar inte gå hem
      barnet är rädd för sin pappa
      vill int fara heim, styvpappa e dä
      ja tör int va hemma
      eleven berättade att hon är rädd för att gå hem
      i dont feel safe at home
      student told me she is frightened to go home
      kid next door came to us and doesn't dare to go back home
    `,
    'intoxicated-carer': `
      mutsi vetää kamaa
      isä juo ja lapset on yksin hänen kanssaan
      äitee on juavuksis
      ex-mies haisee viinalta kun lapset on hänellä
      tyttäreni juo ja hänellä on kolmevuotias kotona
      lastenhoitaja oli humalassa kun tulimme kotiin
      isä sammunu lattialle ja pikkuveli itkee
      vanhemmat ryyppää koko viikonlopun
      pappa dricker o vi är ensamma med honom
      pappa e full igen o ska köra bil
      exet hämtar barnen berusad
      far min e på fyllon
      mamman knarkar
      mum is drunk
      ex picks up kids drunk
      my husband drinks all day when he home with kids
    `,
    'sexual-abuse': `
      isäpuoli koskettelee minua
      setä koski mua housuihin
      hyväksikäyttö lapsi
      kummisetä lääppii
      opettaja lähentelee
      mua o käytetty hyväks
      valmentaja kähmii tyttöjä
      farbror tafsar
      barnet berättade att morfar har rört henne mellan benen
      nån hotar sprida mina nakenbilder
      tränaren tafsar på flickorna
      han tvinga mig fast ja sa nej
      sexual abuse of a child
      my boyfriend forces me to have sex
      he is blackmailing me with my nudes
      coach touched my son in private parts
    `,
  },
}

/** Ordinary worries, services and idioms: no card. */
export const readHarmless: Readonly<Record<Part, string>> = {
  development: `
    tappaa aikaa lasten kanssa sadepäivänä
    karannut kissa
    koira kateissa
    kadonnut pipo päiväkodissa
    pesäpallokoulu lyöntiharjoitus
    nyrkkeily lapsille
    itsepuolustuskurssi tytöille
    lyödään vetoa
    kello lyö kuusi
    imetys ja alkoholi
    saako raskaana juoda kahvia
    vauva ei juo pullosta
    lapsi ei juo maitoa
    lastenvalvoja ajanvaraus
    avioero ja elatusapu
    riitelemme miehen kanssa rahasta
    lapsi kiukuttelee
    koulupelko
    ei halua mennä kouluun
    teini ei puhu meille mitään
    isovanhempi kuoli, miten kertoa lapselle
    lemmikki kuoli lapsi suree
    5-vuotias kysyy kuolemasta
    lapsi löi päänsä hiekkalaatikon reunaan
    seksuaalikasvatus alakoulu
    murrosikä ja seksuaalisuus
    ehkäisyneuvonta nuori
    huumekasvatus vanhempainilta
    sota ukrainassa lapsi pelkää uutisia
    uutiset puukotuksesta pelottavat lasta
    terapia jonot kuinka pitkät
    yksin kotona minkä ikäinen
    hukkasin neuvolakortin
    lapset leikkii piilosta
    leikkausarpi lapsi
    isä juo aamukahvin lasten kanssa isäryhmä
    lapsi leikkaa saksilla askartelu
    ei löydä päivähoitopaikkaa
    anoppi puuttuu kasvatukseen
    pelkään että lapsella on autismi
    Haluaisin tietää mistä saan perhekahvilan aikataulun. Muutimme juuri Vaasaan emmekä tunne ketään, lapset ovat kaksi ja neljä. Mies on töissä iltaisin.
    tandläkarrädd
    slå vad
    treåringen biter och slår i daghemmet
    syskonbråk
    katten har rymt
    hunden är borta
    boxning för barn
    morfar har dött, hur berätta
    barn i sorg
    sexualundervisning
    preventivrådgivning
    babyn dricker int ur flaska
    kan man dricka vin när man ammar
    bråkar om pengar
    skilsmässa o underhåll
    barnatillsyningsman
    kriget i ukraina oro
    läxor bråk
    tonåringen stänger in sig på rummet
    är gruppen full
    klippa sig frisör barn
    brännboll
    mardrömmar
    gå vilse i alla blanketter
    Sonen börjar skolan till hösten och är lite rädd för det nya. Hemma är han glad men i dagis vågar han inte prata. Vem kan vi fråga?
    kill time with kids
    dying to meet other mums
    scared of the dentist
    toddler hits other kids
    toddler biting
    lost my wallet
    baby won't drink milk
    can i drink coffee while breastfeeding
    haircut for kids
    homework fights
    violent video games
    sex education
    child support
    cut down screen time
    high fever
    self defence course
    substance services opening hours
    scared of giving birth
    We moved here in spring and my husband works late. Our son is shy and afraid to speak at school, at home he talks a lot. Where can we get help to learn the language and meet people?
  `,
  heldOut: `
    kuolen nauruun
    lapsi pelkää pimeää
    lapsi pelkää koiria
    lapsi pelkää hammaslääkäriä
    taapero lyö muita lapsia päiväkodissa
    2-vuotias puree ja lyö uhmaikä
    sisarukset tappelevat
    taapero karkaa sängystä iltaisin
    jääkiekko taklaus ikäraja
    pistää vihaksi kun päiväkoti on kiinni
    väkivaltaiset videopelit 10-vuotias
    lapsen peliaika
    nuori juo energiajuomia
    ankkuri-toiminta
    lastensuojelu mitä se tarkoittaa
    lapsi näkee painajaisia
    isä kuoli syöpään
    lapsi hukkasi puhelimen
    polttopallo
    keisarinleikkaus haavan parantuminen
    päihdetyöntekijän yhteystiedot
    kotiintuloaika riita
    pelkään synnytystä
    lapsi ikävöi isää joka on töissä ulkomailla
    tahtoo aina isän syliin eikä äidin
    Poika täyttää syksyllä seitsemän ja pelkää koulun alkua. Kotona hän puhuu paljon mutta eskarissa hän on hiljaa eikä uskalla leikkiä muiden kanssa. Kuka voisi auttaa meitä?
    Nuoremme pelaa yöt ja nukkuu päivät. Kotiintuloajoista tapellaan ja hän lyö oven kiinni kun yritämme puhua. Koulupoissaoloja on paljon.
    barnet är mörkrädd
    rädd för hundar
    klockan slår sju
    kan man slå ihop två tider
    tappat bort mössan
    slå ihjäl tid med barnen
    självförsvar kurs
    skrattar ihjäl mig
    barnet vill int gå till skolan
    mobbad i skolan
    barnskydd vad är det
    våldsamma spel 9 år
    skära grönsaker med barn
    barnet slog huvudet i bordet
    hemkomsttid tonåring bråk
    vill bo hos pappa
    rädd för förlossningen
    child is afraid of the dark
    dog ran away
    boxing class for kids
    grandfather died how to tell
    divorce and money
    school refusal
    birth control
    my kid hit his head at the playground
    scared of thunder
    missing my family, homesick
    running club for kids
    high chair rental
  `,
}

/** Plain exhaustion: no card, a gentle line. */
export const readExhausted: Readonly<Record<Part, string>> = {
  development: `
    olen aivan uupunut
    vauva ei nuku ja olen loppu
    ei jaksa arkea kolmen lapsen kanssa
    väsymys vauvan kanssa
    voimat loppu
    mies reissutöissä ja olen yksin väsynyt lasten kanssa
    vanhemman uupumus
    oon nii poikki ku kaksoset valvottaa
    hermot riekaleina
    isä väsynyt yövuorot ja lapset
    kaipaan hetken omaa aikaa kun en jaksa
    mua väsyttää koko ajan ja koulu ei kiinnosta
    Mies tekee pitkää päivää ja minä olen kahden alle kolmevuotiaan kanssa kotona. Kukaan ei auta, isovanhemmat asuvat kaukana. En ole nukkunut yhtään kokonaista yötä ja itku tulee pienestäkin. Kaipaisin jotakuta joka tulisi pariksi tunniksi.
    helt slut
    utmattad mamma
    slut på krafter
    ensam med barnen o trött
    vaken alla nätter o helt färdig
    ensamförälder orkar inte
    trött pappa
    so tired with the baby
    no energy left
    single mother tired and alone
    baby not sleeping im so tired
    overwhelmed with three kids
  `,
  heldOut: `
    en jaksa enää
    oon ihan puhki
    äiti väsynyt itkettää
    tuntuu etten jaksa enää päivääkään tätä valvomista
    burn out vanhempi
    olen huono äiti, hermot menee koko ajan
    yksinhuoltaja ei jaksa
    en saa mitään aikaiseksi kotona ja itken joka päivä
    voimavarat vähissä kolmivuorotyö ja pikkulapset
    jag orkar inte mer
    ja orkar int mer
    så trött, babyn sover int
    orken tar slut
    utbränd förälder
    i am exhausted
    can't cope with the kids
    burnt out mum
  `,
}
