/*
 * Further rounds of phrases, each written anew after the patterns had been mended with the round before.
 */

/** What people write when they are in danger, one phrase a line, all classes mixed. */
export const roundsDangerous: readonly string[] = [
  `
    mieheni uhkasi tappaa itsensä jos jätän hänet
    puoliso heitti mut ulos yöllä ilman takkia
    Mies on viime aikoina muuttunut. Eilen hän otti kiinni kurkusta ja painoi seinää vasten.
    exmieheni seuraa minua autolla ja laittaa satoja viestejä
    isä vetää remmillä
    äiti repii tukasta kun suuttuu
    mun poikakaveri tönäs mut portaissa
    vaari lyö keppillä
    sain isältä selkäsaunan
    ukko pieksää
    olen menettänyt malttini ja lyönyt poikaani
    en hallitse itseäni ja pelkään satuttavani lapsia
    mies ei anna minun tavata ystäviäni ja ottaa rahani
    meiän isä hakkas meitä taas
    sisko sai iskältä nyrkistä
    minut on pahoinpidelty
    lapsi kertoi päiväkodissa että isi läimäyttää
    aviomies väkivaltainen
    haluaisin vain nukkua enkä herätä
    mun ei pitäis olla olemassa
    kaikki ois helpompaa jos mua ei ois
    suunnittelen hyppääväni junan alle
    lapsi piirtää hirttoköysiä ja puhuu kuolemasta
    mieheni on masentunut ja sanoi ottavansa hengen itseltään
    en keksi enää syytä jatkaa
    mun tekis mieli vaan kuolla pois
    teini sanoo että hän ei jaksa enää olla täällä
    äitini jätti viestin jossa hyvästelee kaikki
    poika etsi netistä miten tapetaan itsensä
    ajoin melkein rekan eteen tahallani
    mies lähti metsään aseen kanssa ja sanoi hyvästit
    11-vuotias sanoo että tappaa itsensä
    tyttärelläni on viiltoja reisissä
    poika polttaa ihoaan tupakalla
    nuori lyö nyrkillä seinään ja itseään kunnes vuotaa verta
    en osaa lopettaa itteni satuttamista
    kaverilla on jälkiä ranteissa
    sijaislapsi karkasi eilen
    12v tyttö lähti kaupungille eikä ole palannut
    missä poikani on, kukaan ei tiedä
    vauvan isä vei lapsen eikä palauta
    äiti apua pikkusisko katosi kaupassa
    mummi täällä, tyttärentyttö ei ole tullut koulusta ja kello on jo kahdeksan
    mä karkaan tänä yönä
    oon kaverilla piilos enkä mee enää kotiin
    nukuin rappukäytävässä kun en voi mennä kotiin
    pelkään isäpuoltani
    en halua olla kotona kun isä on siellä
    lapsi menee sängyn alle piiloon kun isä tulee
    isä on niin vihainen että meitä kaikkia pelottaa
    pikkuveli pissaa housuun kun äiti huutaa
    voiko lapsi päästä pois kotoa jos siellä on paha olla
    iskä on ihan humalassa ja huutaa
    yh-äiti ryyppää ja kolme lasta on yksin
    naapurin äiti on aina päihtynyt lasten kanssa
    tytär tuli hakemaan lasta ja haisi alkoholille
    mies juo joka viikonloppu ja lapset pelkäävät
    äiti on taas niissä pillereissä
    meidän äiti dokaa
    päiväkodista: isä tuli hakemaan lasta humalassa
    isoisä on laittanut käden housuihin
    mut pakotettiin ottaa poskeen
    opettaja lähettelee outoja viestejä ja pyysi kuvaa alusvaatteissa
    enoni teki mulle jotain kun olin pieni
    poikaa on käytetty seksuaalisesti hyväksi harrastuksessa
    13-vuotias tytär seurustelee 25-vuotiaan miehen kanssa
    joku setä paljasti itsensä lapselle puistossa
    tapasin netissä tyypin joka halus nudeja ja nyt se kiristää
    mannen kastar saker och skriker åt barnen
    min fru slår mig och ingen tror på mig
    pappa drar mig i håret
    han har hållit fast mig och tagit min telefon
    ja e rädd att han slår ihjäl mig
    svärsonen misshandlar min dotter
    jag tappade kontrollen och slog min son
    mamma gav mig en örfil igen
    mitt barnbarn säger att pappa slåss
    våldsam man hjälp
    han låter mig inte gå ut
    ja sku vilja försvinna för alltid
    pojken säger att han int vill leva mer
    min dotter har skrivit att hon vill dö
    har tankar på att köra in i en lastbil
    vill int vakna imorgon
    jag har sparat tabletter
    min man har gevär och säger att han ska skjuta sig
    flickan bränner sig med cigaretter
    hon har skärsår på armen
    min bästis skär sig och jag vet int va jag ska göra
    sonen dunkar huvudet i väggen tills det blöder
    tonåringen kom aldrig hem från festen
    min syster e försvunnen
    vi hittar int vår son
    fosterbarnet har rymt
    han är 13 och har varit borta hela natten
    ja sover hos en kompis för ja vågar int hem
    min pappa skrämmer mig
    barnet darrar när pappan kommer
    ja vill bort härifrån mamma e hemsk
    ja e rädd när dom slåss hemma
    mamman till min sons kompis var full när hon hämtade
    mommo dricker när hon passar barnen
    pappa e påtänd
    mamma super varje dag
    far ha supi igen
    han rör mig där ja int vill
    farfar har tagit på mitt barn
    en gubbe på nätet vill träffa min dotter
    min kille tvingar mig fast jag inte vill
    läraren skickar konstiga bilder
    my husband is very angry man he broke my phone and push me
    he says he will kill me if i leave
    dad hit me with belt
    i am scared of my husband
    my mother in law beats my children
    my husband slap me
    i hit my baby and i am so sorry
    I feel like I want to disappear and never wake up
    my teen says life is not worth it
    he tried to hang himself
    my daughter drink bleach want die
    i swallowed a lot of pills
    son is punching himself and cutting
    marks on my daughters wrists
    my kid didn't come back from school and its dark
    my little sister disappeared
    we cant find our daughter
    my teenager has been gone for two days
    ex took my child and will not bring back
    I run away from home can you help
    my dad scares me
    i dont want to go home because dad is there
    child hides under bed when father shout
    at home i am always scared
    mum drink too much vodka and we are alone
    my wife is drunk with the baby
    daddy is drunk and driving
    neighbours parents take drugs with kids in home
    my cousin make me do things
    an old man sends my daughter photos of his private parts
    he put his hand in my pants
    my grandfather did bad touch
    i was sexually abused
  `,
  `
    Meillä on ollut vaikeaa jo pitkään. Mieheni on mustasukkainen ja eilen hän rikkoi puhelimeni ja tönäisi minut kaappia vasten.
    isä suuttuu helposti ja tukkapöllyttää
    mun isä hakkaa mut jos saan huonon numeron
    äiti heitti lautasella päähän
    mies uhkaa viedä lapset ja tehdä minulle jotain pahaa jos lähden
    olen turvassa ystävän luona mutta en voi palata miehen luo
    tyttäreni mies on nyrkillä lyönyt häntä raskauden aikana
    lapsenlapsi sanoi puhelimessa että isi lyö äitiä
    vaimoni käy kimppuuni humalassa
    minua on lyöty lapsena ja nyt minä tein saman
    poika 17 uhkaili minua veitsellä
    pelkään henkeni puolesta
    naapurissa mies karjuu ja jotain kaatuu, lapset huutavat äitiä
    Hei, olen 14 ja meillä kotona lyödään
    en tiedä onko tämä väkivaltaa kun hän ei päästä minua ovesta
    mulla on semmonen olo et haluun vaan kuolla
    haluisin lopettaa tän kaiken
    tytär kirjoitti päiväkirjaan ettei näe muuta vaihtoehtoa kuin kuolema
    ajattelen itsemurhaa päivittäin
    kaverin snäpissä luki et näkemiin kaikki
    pojalla on itsemurhasuunnitelma
    en nää enää mitään ulospääsyä
    oisin valmis lähteen täältä
    nappasin kaikki äidin unilääkkeet
    mies sanoo että ampuu itsensä jos otan eron
    vanha isäni sanoo ettei hänellä ole enää syytä elää
    masennus ja kuolemanajatukset synnytyksen jälkeen
    pelkään että teen itselleni jotain
    tyttö vetää partaterällä reiteen
    huomasin tyttären käsissä viiltojälkiä
    mä lyön itteeni aina ku ahdistaa
    tytär repii ihoaan auki ja vuotaa verta tahallaan
    14v satuttanut itseään koulussa saksilla
    viilsin eka kertaa ja pelottaa
    nuoremme ei tullut yöksi kotiin eikä vastaa viesteihin
    lapsi on ollut kadoksissa kaksi tuntia
    tytär lähti jonkun vieraan miehen autoon emmekä saa yhteyttä
    mun kaveri karkas kotoo ja se on nyt jossain kaupungilla
    poikaa ei löydy mistään
    veli on ollu hatkassa viikon
    ex ei palauttanut lapsia sunnuntaina
    en uskalla sanoa äidille numerosta koska se lyö
    mua pelottaa mennä himaan
    lapsi sanoo että isän luona on pelottavaa
    oppilas ei halua lähteä koulusta ja sanoo että kotona on paha olla
    isäpuoli huutaa ja me ollaan sisarusten kanssa lukkojen takana
    voinko tulla johonki turvaan yöksi
    pelkään että iskä suuttuu
    kotona huudetaan ja hakataan ovia, en uskalla nukkua
    äiti on juonu ja nukkuu, vauva itkee
    faija vetää pirii
    lasten isä on taas retkahtanut ja lapset ovat siellä viikonlopun
    äidinäiti hoitaa lapsia pienessä sievässä
    mies ajoi lapset mökille kännissä
    vanhemmat on aina baarissa ja me ollaan pikkusiskon kans kahestaan
    isällä on promilleja ja lapset kyydissä
    sijaisvanhempi juo
    isä juo viinaa ja suuttuu
    isoisä kosketteli minua kun olin lapsi
    kumminkaima on laittanut sormet sinne
    treenikaverin isä otti musta kuvia suihkussa
    en halunnut mut poikaystävä ei lopettanut
    tytär sai snapissa kuvan miehen sukuelimestä
    joku äijä lupas rahaa jos lähetän kuvan
    velipuoli tulee mun peiton alle
    minut on ahdisteltu bussissa
    lapsen puheista päätellen häntä on kosketeltu
    min exman vägrar lämna mig ifred och står utanför dörren varje natt
    han knuffade mig så att jag föll med babyn i famnen
    pappa blir så arg att han slår i väggarna
    jag är rädd att min man ska göra oss illa
    sonen är 14 och slår mig när han inte får som han vill
    dottern berättade att styvpappan nyper och slår
    min mamma slår mig med bälte
    far min va full o slo mor
    jag tål int mer, ja tänker ta livet av mej
    pappa har sagt att han ska skjuta sig
    hon har skrivit farväl på snap
    farmor säger att hon inte vill leva längre
    jag vill att allt ska ta slut, jag vill inte finnas
    min son har försökt hänga sig
    hon rispar armarna med en sax
    jag slår mig själv när jag får ångest
    pojken gick från skolan och ingen vet vart han tog vägen
    tonåringen har inte varit hemma på två dygn
    hjälp min lillasyster är borta
    ja ha stuckit hemifrån o vet int vart ja ska gå
    ja törs int säga åt pappa för han blir så arg att han slår
    jag vill inte åka hem till mamma, hon är så elak och slår mig
    det är farligt hemma
    min pappa dricker varje kväll och jag får ta hand om småsyskonen
    mamma tar tabletter och sover hela dagen o vi har ingen mat
    barnens pappa var bakfull och körde dem till dagis
    grannfrun är alkoholist och har småbarn
    mamma börja supa igen
    min lärare har rört mig
    jag blev utnyttjad när jag var liten
    nån äldre frågar efter bilder utan kläder
    flickan säger att det gör ont där nere efter att hon varit hos farfar
    he grabbed my neck and said he will kill me
    my partner controls everything and i am afraid
    my brother hits me and parents dont care
    i saw dad hurting mom
    my son 16 is hitting me
    is it abuse if my husband pushes me
    i have plan to kill me
    i cant take it anymore i want it to end
    my husband said goodbye to kids and took the gun
    thoughts of death every day after birth of baby
    my girl has cuts on her legs
    i hurt myself when i am sad
    we dont know where our son is since last night
    my foster child has run away
    baby taken by father we can't find them
    i'm hiding from my parents
    my mum will hurt me if i go home
    dad comes home drunk and breaks things
    my mum is always drunk and my sister is hungry
    the mother of my friend is on drugs and there is small baby
    he drives kids after drinking
    my boss touched my daughter
    i was forced to have sex with my husband
    my step brother comes in my room at night
    a guy wants nudes or he tells my parents
  `,
  `
    puolisoni uhkailee minua
    mies on väkivaltainen lasten edessä
    äijä hakkaa kotona
    miniä kertoi että poikani lyö häntä
    iskä paiskas mut seinään
    sain turpaani isältä
    mummo läpsii lapsia hoitopäivinä
    pikkusisko sai remmistä
    mun mutsi on sekasin ja lyö
    naapurin isä huutaa ja lyö lapsia
    olen lyönyt vaimoani ja tarvitsen apua
    lapsella oli silmä mustana päiväkodissa
    tuliko taas riita ja hän kuristi
    ex potki oven rikki
    en uskalla erota koska mies uhkaa
    ihan sama vaik kuolisin
    elämä ei kiinnosta haluan pois
    kaverini puhuu että tekis itsarin
    äitini yritti itsemurhaa
    lapsi sanoo: tapan itseni
    emmä jaksa enää elää
    poika on kirjoittanut haluavansa kuolla
    mietin et oisinko parempi kuolleena
    vaimo ei halua enää elää vauvan syntymän jälkeen
    en halua herätä huomenna
    oon suunnitellu kaiken valmiiks, en aio olla täällä jouluna
    viillelly jo vuoden
    miten lopetan viiltelyn
    tyttö on viillelly ranteensa
    tyttärellä paljon arpia käsivarsissa
    poika satuttaa ittiänsä
    lyön päätäni seinään kun ahdistaa 15v
    lapsi on lähtenyt kotoa eikä löydy
    tyttö hävis kaupungille eilen illalla
    poikamme on ollut kaksi päivää kateissa
    nuori karkasi laitoksesta
    flikka lähti omille teilleen eikä siitä oo kuulunu mitään
    lapsi eksyi metsään
    oon karannu
    en uskaltais mennä kotia
    lapsi pelkää äitiään
    tyttö sanoo et pelkää kotona
    koti ei ole turvallinen
    vanhemmat huutaa ja riehuu, oon vessas lukkojen takana
    pelottaa olla iskän luona
    lapsi ei halua mennä isälle koska pelkää
    isä on juovuksissa
    äiti on taas ottanut
    isä käyttää aineita
    mies känniss ja vauva sylissä
    iskä juo kaljaa joka päivä ja suuttuu
    lapsen äiti on huumeissa
    sedällä on ollut kädet mun housuissa
    opettaja koskettelee oppilaita
    poikaystävä raiskas mut
    isäpuoli pyytää mua riisumaan
    mulle lähetetään kikkelikuvia
    tyttäreni kertoi että hänet pakotettiin
    lasta on kosketeltu
    joku uhkaa julkaista mun kuvat
    han slog mig igen igår
    min fru är våldsam
    barnen ser när pappa slår mamma
    jag är misshandlad
    pappa hotar mamma med kniv
    sambon knuffade mig
    dotterns kille slår henne
    far slo mej
    mormor slår barnen
    jag är rädd för exet
    mina tankar om att dö blir starkare
    jag vill inte vara med mer
    sonen hotar med att ta sitt liv
    hon orkar int leva mer säger hon
    ja tror dom sku ha e bättre utan mej
    mamma försökte ta livet av sig
    han tänker skjuta sig
    dottern rispar sig
    min kompis skär sig i armen
    jag skadar mig
    sonen kom aldrig hem igår kväll
    pojken har försvunnit
    vi vet inte var vår dotter är
    flickan är försvunnen sedan morgonen
    jag har rymt och vågar inte gå hem
    barnet är rädd hemma hos pappa
    ja vågar int fara hem efter skolan
    pappa skriker så jag gömmer mig
    det är inte tryggt hemma
    mamma dricker vin hela dagarna
    pappa full igen
    exet är full när barnen är där
    min pappa använder droger
    morfar har rört mig
    min styvpappa kommer in i mitt rum på natten
    vuxen man skickar nakenbilder till min dotter
    våldtagen av pojkvän
    my wife hits me
    husband strangle me
    my dad beats me with belt
    he hit me in front of children
    my mother hits me every day
    my daughter says her boyfriend is hitting her
    my son tried to kill himself
    i feel suicidal
    she says she wants to die
    i don't see any reason to live
    i am cutting
    teenager self harming
    my daughter burns herself
    son is missing since morning
    my boy did not come home
    she ran away from foster home
    i'm afraid at home
    my kids are afraid of their dad
    dad is yelling and i am hiding
    mom is drunk every evening
    father uses drugs with kids at home
    grandfather is drunk when he takes care of kids
    i was touched by my uncle
    man online wants pictures from my daughter
    my brother raped me
  `,
  `
    mies pahoinpiteli minut viikonloppuna
    poikaystäväni on lyönyt mua pari kertaa
    isä potkii koiraa ja lyö meitä
    äitini hakkaa minua henkarilla
    isoveli hakkaa mua joka päivä eikä vanhemmat tee mitään
    mieheni uhkaa itsemurhalla jos lähden ja on lyönyt
    minun täytyy päästä lasten kanssa pakoon miestä
    lapset näkevät kun isä lyö
    siskoni mies alistaa ja lyö
    olen väkivaltainen ja haluan muuttua
    käsirysy puolison kanssa lasten nähden
    mä tönin ja löin mun lasta, hävettää
    entinen vaimo on väkivaltainen
    oppilaalla mustelmia, kertoo että äiti lyö
    en halua enää olla elossa
    ahistaa niin et tekis mieli tappaa itensä
    mummo puhuu että haluaa jo pois ja ei jaksa elää
    tyttö otti paljon särkylääkkeitä
    pelkään että poikani tappaa itsensä
    hän sanoi hyppäävänsä parvekkeelta
    oon aatellu itsemurhaa
    miksi elää
    mitä väliä vaikka kuolisin
    ei huvita elää
    nuori viiltää reisiään
    viiltelen koska tuntuu pahalta
    kaverilla viiltelyarpia
    tyttäreni vahingoittaa itseään kynsillä
    poltin itteeni tahallaan
    löin itteeni
    teinimme lähti kotoa riidan jälkeen eikä ole tullut takaisin
    poika ei vastaa eikä ole tullut kotiin kello on 3 yöllä
    tyttö 12v kateissa
    sijoitettu nuori hatkassa
    lapsi hukkui ostoskeskukseen
    lapsi katos kaupassa
    karkaan kotoa
    kotona mua haukutaan ja lyödään enkä uskalla mennä sinne
    pelkään äitipuolta
    lapsi tärisee kun pitää lähteä isälle
    meillä pelätään isää
    pelko kotona
    en haluis mennä kotiin koulun jälkee
    isä vihaa mua ja pelkään sitä
    iskä tulee kännissä kotiin
    äiti juo salaa
    isän ryyppyputki ja lapset vuoroviikolla
    puoliso käyttää huumeita lasten nähden
    vauvan isä on narkkari
    mun vanhemmat on alkoholisteja
    molemmat vanhemmat kännissä
    ukki ajaa humalassa lapsia kerhoon
    tyttäreni raiskattiin juhlissa
    setä pussaa väkisin
    joku on koskenut lapseeni
    poika kertoi että valmentaja kosketteli
    minua on käytetty hyväksi lapsena
    isä katsoo kun käyn suihkussa ja koskee
    sain dickpicin vanhalta mieheltä
    lapselle lähetettiin seksikuvia roblox
    teiniä kiristetään alastonkuvilla
    man som slår
    min man har slagit mig framför barnen
    jag har blåmärken efter sambon
    mamma slår min lillebror
    min dotter säger att pappa slåss
    fru slår mannen
    rädd för vad han ska göra om jag lämnar honom
    våldsam pojkvän
    jag tänker på självmord
    min bror vill ta livet av sig
    hon vill inte leva efter skilsmässan
    pojken säger att han vill dö
    ja orkar int mer ja vill dö
    har inget att leva för
    hon skär sig på låren
    skär mig i smyg
    elev med skärsår
    min dotter rymde i natt
    barn försvunnet
    sonen är borta och svarar inte
    pojken 9 år har int kommi hem från kompisen
    rymt hemifrån vart ska jag gå
    är rädd för styvpappa
    jag får stryk hemma
    vågar int va hemma me pappa
    min mamma är alkoholist
    pappan är full på vardagar med barnen
    mormor är berusad när hon hämtar från dagis
    min syster knarkar och har en baby
    min pappa rör mig
    pojkvännen våldtog mig
    min son blev sexuellt utnyttjad
    barn säger att tränaren rört henne
    nakenbilder på mig sprids
    husband beating wife
    my boyfriend is violent
    he slapped me in front of kids
    my father hit me
    i'm being abused
    my husband threatened me with knife
    suicide thoughts after birth
    i want kill myself
    my child says i want to die
    my wife says she don't want to live
    my teenage daughter is cutting
    self injury
    my daughter is missing
    my son has not come home
    our daughter ran away last night
    my foster kid is gone
    scared of my stepdad
    my child cries and is afraid to go to father
    i am not safe
    my father is drunk and shouting
    mom uses drugs
    ex is drunk with the kids
    babysitter was drunk
    i was raped by my boyfriend
    my daughter was touched by teacher
    someone sends nude pictures to my child
    uncle abused me
  `,
  `
    mies lyö ja alistaa henkisesti
    mun iskä löi mua naamaan
    avopuoliso on uhannut tappaa minut ja lapset
    pelkään exmiestäni joka on vapautunut vankilasta
    isoäiti täällä. Poikani perheessä lapsia lyödään rangaistuksena.
    vaimo heittelee minua astioilla
    mies kävi kimppuun kun imetin
    puolison raivokohtaukset pelottavat minua ja lapsia
    äiti läpsäs mua ja veti tukasta
    mä en kestä enää sitä lyömistä
    lapsi on nähnyt kun isä hakkaa
    naapurissa lapsi huutaa apua
    isä on tosi väkivaltanen
    mua uhkaillaan kotona
    tyttöystävä hakkaa
    tarttis turvakodin
    tytär on yrittänyt itsemurhaa pillereillä
    en jaksa elämää enää
    pitäisikö minun vain kuolla
    haluisin vaa nukkuu pois
    mies sanoo jatkuvasti että tappaa itsensä
    ajatus kuolemasta tuntuu helpottavalta
    vanhempi itsetuhoinen
    poika on hakenut netistä köyden solmuja
    maailma olis parempi paikka ilman mua
    haluan etten olisi koskaan syntynyt
    miten tappaa ittensä
    on paha olla ja satutan itseäni
    tyttö viiltää salaa vessassa
    löysin verisiä papereita ja partaterän teinin repusta
    nuori polttaa jälkiä käteen
    itseni vahingoittaminen
    mun ranteet on täynnä viiltoja
    raavin käteni auki
    lapsi hävisi pihalta
    13v poika ei ole ollut kotona kolmeen päivään
    teini karkaa jatkuvasti
    tyttö ei tullut koulukyydistä
    apua lapsi on poissa, en löydä mistään
    mun bestis on karannu kotoo ja nukkuu jossai
    tytär ilmoitti lähtevänsä eikä palaa, puhelin suljettu
    lähdin himasta enkä voi mennä takas
    veljenpoika karannut
    lapsi sanoo pelkäävänsä isän uutta naisystävää
    pelottaa ku äiti on suuttunu
    tyttöni menee hiljaiseksi ja pelkää kun isä tulee
    en tohri mennä kotia
    en voi mennä kotiin tänään, isä tappaa mut
    haluun asumaan muualle koska kotona pelottaa
    mummo voiko tulla hakee mua pelottaa täällä kotona
    isä känns
    äidin kaljottelu ja pikkulapset
    mies tuli humalassa hakemaan lapset
    äitipuoli juo päivisin
    isä makaa juovuksissa ja lapsi soittaa mummolle
    lapsi jäi humalaisen isän hoitoon
    huumeita käyttävä äiti ja vauva
    isä on kamoissa
    hoitotäti haisi viinalle
    mummi ottaa lääkkeitä ja viinaa kun hoitaa meitä
    lapseni on joutunut seksuaalirikoksen uhriksi
    ryhmänohjaaja on lähennellyt poikaani
    mies tuli vessaan ja kosketti
    naapurin setä näytti pippeliä
    poika painostaa mua seksiin
    serkku pakotti mua kun olin 9
    tytärtä on raiskattu
    aikuinen mies kirjoittelee tyttärelle roblox pelissä ja pyytää tapaamaan
    minusta on otettu alastonkuva ilman lupaa
    min exman hotar mig och barnen
    pappa slog sönder dörren och hotade mamma
    jag blir slagen av min sambo
    min dotter har en våldsam kille
    gubben kasta mej i väggen
    farsan slår
    mamma nyper och drar i håret
    han stryper mig
    min sonhustru slår barnen
    min man kontrollerar mig och jag är rädd
    trött på livet
    dottern försökte ta sitt liv
    han pratar om att han vill dö
    jag vill inte vakna mer
    vill int lev meir
    sonen har självmordstankar
    pappa vill ta livet av sig efter skilsmässan
    jag gör mig själv illa
    sonen bränner sig med flit
    jag skar mig i handleden
    elev som skadar sig
    dottern är borta sen igår kväll
    min pojk e försvunnin
    barnet har gått vilse
    tjejen rymde från familjehemmet
    15-åring har inte hörts av på två dagar
    rymde hemifrån igår
    jag är rädd för min mamma
    barnen är rädda hemma
    int våga vara hemma
    vill inte hem för pappa är arg
    min styvpappa är hemsk, jag vågar inte gå hem
    pappa luktar sprit och ska köra oss
    mamma är påverkad av tabletter och har babyn
    far super
    mina föräldrar är alkoholister
    barnvakten var full
    farmor dricker när hon har barnen
    han tar på mina bröst
    kusin har gjort dumma saker med min son
    min dotter blev våldtagen på en fest
    en man på snap vill ha bilder
    my husband is hitting me and i have nowhere to go
    he punches walls and me
    wife is violent to me
    dad hurts my sister
    i am being beaten at home
    my partner choked me last night
    i dont want to be alive
    i am going to kill myself
    my son talk about suicide
    my friend took overdose
    she cut her wrist
    he hurts himself when angry
    my son is lost
    teen did not return
    i have run away
    i'm scared to be at home with my dad
    my brother is afraid of mum
    my mother is alcoholic
    father is high all the time
    my ex uses cocaine when kids visit
    drunk mother with baby
    he touched my private parts
    my father raped me
    old man asks my son for photos
    boyfriend makes me have sex
  `,
  `
    mies repii vaatteita ja lyö
    mun isä on lyönyt mua aina
    pahoinpitely kotona lapset todistajina
    hän heitti minut lattialle
    vanhempani lyövät minua
    olen pelännyt miestäni vuosia
    sukulaismies uhkailee perhettämme
    eno hakkaa serkkua
    poikani hakkaa minut kun ei saa rahaa
    tyttö kertoi ettei uskalla sanoa vastaan isälleen koska saa selkään
    äiti suuttuu ja paiskoo mua
    väkivaltainen ero
    nyrkki naamaan mieheltä
    isä ottaa niskasta kiinni ja ravistaa
    tappelu vanhempien kesken ja poliisi kävi
    itsemurha-aie nuorella
    ei jaksa enää elää, 12 v
    aattelin et hyppään
    en näe tulevaisuutta, haluan vain pois
    mieheni yritti hirttää itsensä
    teini kysyy montako pilleriä tappaa
    olen miettinyt kuolemaa ja lapset jäisivät isälle
    tuntuu et kaikki ois paremmin jos kuolisin
    ystäväni laittoi jäähyväiset whatsappissa
    tyttäreni haluaa kuolla pois
    teini raapii itseään verille
    tyttäreni satuttaa itseään
    en saa lopetettua viiltelyä
    tyttö piilottaa kätensä, niissä on viiltoja
    poika puree kättään ja hakkaa itseään
    haavoja käsivarsissa nuorella
    tytär kadonnut
    poika 8v ei löydy
    lapseni isä on vienyt lapsen
    lapsi karannut päiväkodista
    poika lähti illalla eikä puhelin vastaa
    teini nukkuu ties missä
    lastenkodista karannut
    sisko ei oo tullu kotii viel ja kello on paljon
    olen karkuteillä
    pelkään kotimatkaa koska isä odottaa kotona
    lapsi itkee ettei halua kotiin
    en uskalla kertoa äidille
    pelkään että isä tulee
    lapsi pelkää uutta isäpuolta
    pojat pelkäävät isäänsä
    kotona riidellään ja huudetaan, pelottaa
    voinko päästä sijaiskotiin kotona on hirveetä
    haluan turvaan
    isä tulee aina humalassa yöllä kotiin
    äidillä alkoholiongelma ja lapset 3 ja 5
    äiti on narkomaani
    isä ei herää, pulloja lattialla
    mies on kännissä lasten kanssa mökillä
    mummola jossa juodaan ja lapset siellä
    kummitäti sammuu kun lapset on yökylässä
    ex haisi kaljalle kun toi lapset
    isä polttaa pilveä lasten kanssa
    päihtynyt vanhempi hakemassa lasta
    äiti vetää nappeja
    mun velipuoli koskee muhun
    lapsen seksuaalista häirintää
    ahdistelija koulussa opettaja
    pakotettu suuseksiin
    nuorta on käytetty hyväksi netissä
    isän kaveri kähmi
    lapsella on outoja puheita että vaari on nuollut
    mulle luvattiin rahaa alastonkuvista
    tyttö lähetti alastonkuvan ja nyt sitä jaetaan koulussa
    min man hotar slå mig
    han sparkade mig i magen
    min mamma har slagit mig
    pappa misshandlar mamma
    vår svärson är våldsam mot vår dotter
    jag rädd för min man han dricker och slår
    min man låser in mig
    våld hemma
    grannen misshandlar sin fru
    min dotter 13 säger hon vill dö
    jag har planerat självmord
    livet känns meningslöst vill dö
    int nå roligt å leva
    ska hoppa framför tåget
    pojkvännen hotar ta livet av sig
    hon har ärr på armarna
    dottern skadar sig själv med sax
    jag kan inte sluta skära mig
    min 14 åring har inte kommit hem
    flickan har rymt från skolhemmet
    sonen är försvunnen
    barnbarnet kom inte från skolan
    jag gömmer mig för pappa
    jag är så rädd för mamma
    barnen vågar inte vara hos pappan
    hemma slåss dom och ja e rädd
    min fru är full och har barnen
    pappa dricker och är arg
    mamma knarkar
    far e full hela tiden
    min bror tafsar på mig
    han har tvingat mig till sex
    läraren tog på mig
    någon har rört mitt barn
    my boyfriend beats me up
    my mom slaps me a lot
    i am afraid my husband will hurt the kids
    he choke me
    dad is hitting mom right now
    sister wants to kill herself
    can't live like this i want to die
    my kid is cutting arms
    self hurting
    my 15 year old didn't come home
    daughter missing two days
    my son is afraid of my husband
    scared at home because parents fight
    my mom is always high
    dad drinking and kids alone with him
    my uncle rape me
    grandpa touches my daughter
  `,
  `
    Pappa slår mig och mina syskon men bara när jag gjort något dumt
    I have discovered that my 14-year-old daughter has been cutting herself
    A friend of my 12-year-old daughter has started cutting and scratching herself
    isä yritti murhata meidät
    tiesin kengistä oliko isä juonut
    mammas missbruk, hon är våldsam mot mig
    någon tar på mig på ett obehagligt sätt
    my friend suggested that she might be cutting herself
    mies hyppi päälleni ja puristi kurkusta
    vaimo löi lautasella
    isä läimäytti kun tulin myöhässä
    saan kotona piiskaa
    mieheni on saanut raivokohtauksen ja rikkonut oven
    poikaystävän uhkailu ei lopu eron jälkeen
    iskä heittää tavaroita äitiä päin
    minua on kuristettu
    meiän kotona hakataan
    tytär puhuu tappavansa itsensä
    poika itkee ettei jaksa enää elää
    haluan vain lopettaa elämäni
    itsemurhayritys
    oon miettiny miten pääsis pois täältä lopullisesti
    äiti masentunut ja sanoo että kuolis mieluummin
    nuori jättänyt kirjeen
    viiltelyhaavat tulehtunut
    ystävä viiltelee ja pyysi etten kerro
    14-v hakkaa nyrkillä seinää kunnes rystyset verillä ja satuttaa itseään
    tyttöni on kadonnut tunti sitten
    nuori lähti ei vastaa
    poika karannut koulukodista
    sisko ei tullut kotiin koulusta
    lapsi puuttuu, ei ole päiväkodissa eikä kotona
    pelkään iskän suuttumista
    mua pelottaa äiti
    lapsi on peloissaan isän luona
    en voi olla kotona turvassa
    vanhempien riidat on niin pahoja että pelottaa
    äiti juo ja mä hoidan pikkusiskoa
    äiti sekaisin lääkkeistä ja vauva itkee
    isä humalassa pelottaa
    mies ryyppää vaikka on vauva
    lapsia kuljetetaan humalassa
    ukki haisi viinalle kun haki lapsen
    serkkupoika kosketti tyttöäni
    mies ahdisteli tytärtäni uimahallissa
    seksiä vastoin tahtoa miehen kanssa
    poikaa pyydettiin lähettämään alastonkuvia
    lapsi kertoo leikkineensä tuhmia leikkejä aikuisen kanssa
    min pojkvän har slagit mig två gånger
    sambon dricker och blir våldsam
    mamma knuffade mig mot väggen
    pappa hotar slå
    grannens barn blir slagna
    min man tar strypgrepp
    jag tänker ibland att jag borde dö
    dottern har pratat om självmord
    vill bara att allt ska ta slut
    hon har tagit en massa alvedon
    brorsan skär sig
    tonåringen har rakblad gömda
    jag slår huvudet i väggen tills det gör ont
    min dotter kom inte hem från festen
    sonen har stuckit
    11-årig pojke borta
    barnet vägrar gå hem, är rädd
    hemma hos pappa är det otäckt
    vågar inte berätta hemma
    mamma är berusad när hon hämtar oss
    pappa har druckit hela dagen
    missbrukande förälder
    morbror har tagit på min dotter
    hon blev utsatt för övergrepp
    tränare skickar nakenbilder
    en kille tvingade mig
    my husband pulled my hair
    he beats our son
    my dad throws things at mum
    afraid he will kill us
    i think about killing myself
    my son wrote he wants to die
    she tried to take her life
    scars on daughters arms
    he is cutting again
    my child did not come from school
    our girl went out and is not answering, it's night
    i'm afraid of my mother
    we are not safe at home with dad
    father came drunk to kindergarten to pick the child
    mother takes pills and sleeps all day, kids alone
    stepfather touching my sister
    teacher sends sexual messages to my daughter
    my boyfriend raped me
  `,
]

/** What sounds near to danger and is not. */
export const roundsHarmless: readonly string[] = [
  `
    Hei, meillä on 4-vuotias poika joka saa raivareita aina kun pitäisi lähteä kotiin päiväkodista. Hän heittäytyy lattialle ja huutaa. Miten tähän kannattaa suhtautua?
    Tyttäreni aloitti yläkoulun ja on nyt ollut viikon kotona vatsakipujen takia. Lääkäri ei löydä mitään. Pelkään että hän ei saa kavereita.
    Olemme eroamassa ja mietimme miten lapset jakaisivat aikansa isän ja äidin kodin välillä. Riitelemme talosta mutta haluamme että lapset voivat hyvin.
    Isä on vuorotöissä ja nukkuu päivisin, joten lasten pitäisi olla hiljaa. Onko meille kerhoa aamupäiviksi?
    Poikani pelaa jalkapalloa ja potkaisi nilkkansa. Saako fysioterapiasta aikaa ilman lähetettä?
    Lapseni jännittää puhumista koulussa eikä uskalla viitata. Kotona hän on rohkea.
    Vauva herää tunnin välein ja mies herää töihin viideltä. Kumpikaan ei jaksa enää.
    Mummo hoitaa lapsia keskiviikkoisin, mutta nyt hän on sairaalassa. Tarvitsemme hoitajan kahdeksi viikoksi.
    Teini lintsaa koulusta ja pelaa yöllä. Puhelin on aina kädessä eikä hän tule syömään.
    Haluaisin lopettaa tupakoinnin raskauden aikana
    Haluan vähentää alkoholin käyttöä ennen raskautta
    Miten puhun lapselle mummon kuolemasta
    Koirani kuoli ja lapset itkevät
    Lapsi leikkii usein kuolemaa ja hautajaisia, isoisä kuoli keväällä
    Miten suojaan lapsen netissä
    Milloin lapsi voi olla yksin kotona
    Lapsi tulee yöllä viereen nukkumaan, miten opettaa omaan sänkyyn
    Isä nukkuu lapsen huoneessa koska vauva herättää
    Lapsi ei tule syömään kun kutsutaan
    Poika ei ole tullut uimakouluun ilmoitetuksi, voiko vielä ilmoittautua
    Missä lapset voivat harrastaa ilmaiseksi
    En tiedä missä neuvola on
    En tiedä missä lapsen hammaslääkäri on
    Lapsi on ollut kipeä ja poissa koulusta viikon
    Teini tulee kotiin liian myöhään viikonloppuisin
    Poika haluaa muuttaa isän luo
    Tyttö ei halua mennä isälle viikonloppuna
    Lapsi ei viihdy uudessa päiväkodissa ja itkee aamuisin
    Anoppi arvostelee kotiamme ja huutaa lapsille
    Naapurin lapset huutavat pihalla iltaisin
    Naapurin vauva itkee öisin ja seinät ovat ohuet
    Mies lyö leikiksi pojan kanssa tyynysotaa
    Lapsi puree kynsiään
    Lapsi raapii ihottumaa yöllä
    Atooppinen iho kädet verillä
    Lapsi hakkaa päätään sängyn laitaan nukahtaessa, 10 kk
    Kaksivuotias lyö itseään kun suuttuu
    Lapsi satutti jalkansa trampoliinilla
    Miten katkaisen riidat sisarusten välillä
    Veljekset tappelevat koko ajan
    Haluaisin että isä osallistuisi enemmän
    Mies ei auta kotona ja olen vihainen
    Pelkään menettäväni työpaikan
    Pelkään lentämistä lasten kanssa
    Lapsi pelkää ukkosta kotona
    Lapsi pelkää nukahtaa yksin
    Mietin pitäisikö erota
    En halua enää riidellä
    En halua olla raskaana
    En halua mennä äitiryhmään yksin
    En jaksa laittaa ruokaa joka päivä
    En jaksa töitä ja kotia
    Voiko imettävä äiti juoda lasin viiniä
    Isä juo maidon pojan lasista
    Lapsi joi tiskiainetta
    Nuori kokeili alkoholia bileissä
    Teini tuli humalassa kotiin
    Huumetesti koulussa
    Äitiyspakkaus ja isyysvapaa
    Alkoholiton festivaali perheille
    Viinirypäleet ja tukehtumisvaara
    Ensiapukurssi tukehtuva vauva
    Kuristusvaara kaihtimen narut
    Väkivallaton vuorovaikutus kurssi
    Turvallinen koti pienelle lapselle, pistorasiat
    Turvaistuin kotiin lainaan
    Lapsi hukkasi avaimen ja jäi ulos
    Kissa karkasi ja lapsi itkee
    Mielenterveystalon chat
    Seksuaalineuvoja aika
    Miten kerron lapselle mistä vauvat tulevat
    Poika koskettelee pippeliään, onko normaalia
    Kuvat päiväkodista, saako kieltää
    Perheväki kerho
    Partiotyttö tapaaminen
    Valmentaja tarvitaan junioreihin
    Kuka valvoo kun lapsi tapaa isää
    Käräjäoikeus huoltajuus
    Hoitaja ei vastaa puhelimeen neuvolassa
    Puhelin on kiinni kun soitan perheneuvolaan
    Kukaan ei vastaa chatissa
    Miksi ajanvaraus ei toimi kotona
    Haluan pois jonosta
    Voinko jäädä pois ryhmästä
    Pakolaisperhe tarvitsee huonekaluja
    Uusi koti ja hirveä remontti
    Pappa leikkii lasten kanssa piilosta
    Vi har en fyraåring som får utbrott varje gång vi ska gå hem från dagis. Vad kan vi göra?
    Vi ska skiljas och funderar på hur barnen ska bo. Vi bråkar om huset men vill barnens bästa.
    Dottern har haft ont i magen hela veckan och är borta från skolan
    Sonen spelar hela natten och sover på dagen
    Farmor brukar passa barnen men hon är på sjukhus nu
    Min man jobbar natt och sover på dagen
    Barnet vill inte sova i egen säng
    Tonåringen kommer hem för sent
    Pojken vill bo hos sin pappa
    Flickan vill inte åka till pappa på helgen
    Kan man ta med barn till tandläkaren
    Barnet ramlade och slog knät
    Vill sluta röka under graviditeten
    Hur prata med barn om döden
    Hunden dog och barnen gråter
    Barnet biter på naglarna
    Tvååringen slår sig själv när han blir arg
    Syskonen slåss hela tiden
    Mannen hjälper inte till hemma
    Är kursen full eller finns det plats
    Barnet är rädd för åskan hemma
    Vågar inte tala i skolan
    Jag vågar inte köra bil med babyn
    När kan barn vara ensam hemma
    Vet inte var rådgivningen finns
    Ingen svarar i telefon på familjerådgivningen
    Barnet kommer till vår säng på natten
    Jag vill försvinna på semester med familjen
    Vill inte leva så här trångt, hur söka bostad
    Hur långt är det till skolan, är bussen full
    Tar ni emot barn utan tid
    Tränaren sökes till juniorlag
    Får pappa vara med vid förlossningen
    Dansk dricka till barnkalas
    Mamma är förkyld
    Vi flyttade hem från Sverige
    Our four year old screams every time we leave daycare to go home
    We are separating and want to agree where the kids live
    My daughter has stomach ache and stays home from school
    My husband works nights and sleeps during the day
    My son won't talk to me
    The kids fight all the time
    My toddler hits me
    How to talk to children about death
    Our dog died and kids are crying
    I want to quit smoking
    I don't want to go alone to the group
    My mother in law shouts
    Child bites his nails
    Can my kid stay home alone
    I don't know where the clinic is
    Nobody answers the phone at the clinic
    Child comes to our bed at night
    My daughter does not want to go to her dad's this weekend
    My son comes home late on weekends
    Where can I find cheap clothes for kids
    My husband has lost his job
    My dad is in hospital
    Is it safe to drink wine when breastfeeding
    Grandma's birthday party with kids
    He is a big boy, 5 kilos at birth
    Looking for a football coach
    He missed school because he was sick
    I feel lonely at home with the baby
    Want to live in a bigger flat
    cut the cord playlist
  `,
  `
    Olemme muuttamassa ja lapsi ikävöi vanhaa kotia. Miten häntä voisi tukea?
    Poika sai koulussa jälki-istuntoa ja isä on vihainen
    Mies lähtee viikoksi työmatkalle ja olen yksin kotona vauvan kanssa, jännittää
    Lapsi putosi pyörän selästä ja polvi on auki
    Tytär haluaa lävistyksen
    Milloin viimeinen ilmoittautumispäivä kerhoon on
    Isä haluaa lapsen huoltajuuden
    Ex ei maksa elatusmaksuja
    Ex muutti ulkomaille ja haluaa tavata lasta
    Minkä ikäinen saa juoda energiajuomaa
    Haluamme viettää häät kotona
    Lapsi haluaa aina voittaa pelissä ja itkee
    Koulussa on täitä, miten tapan ne
    Poika on rakastunut eikä syö
    Teini seurustelee ensimmäistä kertaa
    Tyttö käyttää liikaa meikkiä
    Nuori haluaa muuttaa omaan asuntoon
    Etsin perhekahvilaa jossa voi istua vauvan kanssa
    Vaari tuli kylään ja toi lahjan
    Lapsi valvoo yöt ja nukkuu päivät
    Äiti kaipaa seuraa
    Isälle isyysvapaata
    Lapsi ei uskalla laskea liukumäkeä
    Jännitän ensimmäistä neuvolakäyntiä
    Kuinka lopetan imetyksen
    Lapsi lopetti syömisen päiväkodissa
    Haluan kuulla lisää ryhmästä
    Mistä saan tukea kun puoliso on masentunut
    Puoliso sairastaa masennusta ja lapset kyselevät
    Mummo on muistisairas ja eksyy
    Lapsi on allerginen koiralle
    Huutava vauva ilta-aikaan
    Lapsi suuttuu ja heittelee leluja
    3v heittää tavaroita ja potkii
    Lapsi lyö päiväkodissa kavereita
    Teini kiroilee vanhemmille
    Poika rikkoi ikkunan pallolla
    Lapsi rikkoi puhelimen
    Kaverin äiti järjestää synttärit kotona
    Isovanhemmat haluavat tavata lapsenlapsia
    Kuntoutusohjaaja kotikäynti
    Perhetyöntekijä tulee kotiin torstaina
    Lapsi pelkää lääkäriä ja rokotuksia
    Poika nukkuu isän vieressä
    Lapsi kastelee yöllä
    Kuka auttaa kun ei ole tukiverkkoa ja väsyttää
    Sonen har blivit mobbad och vill byta skola
    Min man är arbetslös och vi har svårt med pengarna
    Flickan är blyg och leker ensam
    Barnet är allergiskt
    När öppnar familjecaféet
    Vill sluta amma
    Hur får jag pojken att sluta bita
    Dottern sminkar sig för mycket
    Pappa vill ha mera tid med barnen
    Jag är ensam och vill träffa andra
    Vi letar efter dagmamma
    Sonen har brutit armen
    Mommo är på besök
    Barnets pappa bor i Sverige
    Barnet vägrar äta
    Tonåringen vill flytta hemifrån för studier
    Var finns tandläkaren
    Pojken föll från gungan och har blåmärken
    Rädd att babyn inte får tillräckligt med mjölk
    Jag är orolig för förskolan
    När slutar trotsåldern
    Hon är arg på mig för läxorna
    My son broke his arm
    My daughter wants a piercing
    My husband is depressed
    We argue about money a lot
    Teenager swears at us
    My daughter is shy with boys
    How to stop breastfeeding
    When does daycare open
    Baby is kicking a lot at night, is it normal
    My child throws toys when angry
    Grandma wants to see the kids more
    Child fell off bike and has bruises
    My kid is afraid of injections
    I want to see my baby more at work
    Our son lost his phone at school
    I am new here and don't know anybody
    Father wants custody
    My son is gone to camp and I miss him
    My mum takes care of the baby while I work
  `,
  `
    apua lasten nukkumiseen
    ei jaksa siivota
    vauvan refluksi
    kuinka paljon kaksivuotias nukkuu
    ero ja lapset
    lapsen ero isästä päiväkodissa itkettää
    mies haluaa lisää lapsia minä en
    haluan lisää lapsia mutta mies ei halua
    appiukko tulee liian usein kylään
    voiko isä tulla perhevalmennukseen
    lapsi puhuu itsekseen
    pelkään että olen huono vanhempi
    pelko vauvan menettämisestä
    pelkään raskautta keskenmenon jälkeen
    keskenmeno
    kohtukuolema vertaistuki
    miten selvitä puolison kuolemasta
    leskeksi jääneet
    lapsi kuoli vauvana, surutuki
    äidillä syöpä
    isä vankilassa
    lapsi varastaa
    koulussa tapeltiin
    teinin raivokohtaukset
    hermostun lapsiin
    huudan lapsille
    adhd poika riehuu koulussa
    tyttö ei syö
    syömishäiriö
    poika pelaa liikaa
    lapsi valehtelee
    huoltajuus isälle
    isän oikeudet
    teini ja alkoholi
    nuuska
    vaippadermatiitti
    rokotukset
    lapsen päänsärky
    yökastelu
    puhelin lapselle minkä ikäisenä
    lasten turvallinen netti
    kodinhoitaja
    lastenhoitaja
    omaishoidon tuki
    vammaisen lapsen loma
    leirit
    uimahalli
    jalkapalloseura
    sählykerho
    retki metsään lasten kanssa
    grillaus puukko lapsi partio
    sv skola
    familjeledig
    sorggrupp
    pappa i fängelse
    barnet ljuger
    ätstörning
    arg tonåring
    vi skriker på barnen
    adhd sonen springer iväg från klassen
    barnvakt
    fotboll
    läger
    dagis full
    min man vill skiljas
    han vill inte ha fler barn
    rädd att vara dålig mamma
    missfall
    sova ensam
    blöja
    snus
    kan pappor komma
    hembesök
    miscarriage
    my husband wants a divorce
    how to make friends
    eating disorder
    angry teenager
    screaming at my kids
    picky eater
    potty training
    bedwetting
    father in prison
    stealing
    grief after losing my husband
    football club
    summer camp
    babysitter
  `,
  `
    isäni on sairas ja äiti väsynyt
    mies on väsynyt töistä eikä jaksa lasten kanssa
    äiti on uupunut ja isä on paljon poissa
    pelkään tulevaa synnytystä ja kipua
    lapsi puhuu vain yhdellä sanalla
    poika itkee päiväkotiin mennessä
    tytär haluaa olla aina kotona eikä lähde kavereille
    nuori jää kotiin eikä käy koulussa
    poika lähti armeijaan ja äiti ikävöi
    lapsi lähti kouluun ilman eväitä
    äiti ei tiedä miten toimia
    en tiedä mitä tekisin lapsen kanssa
    en tiedä mistä saisin apua
    koti on sotkuinen enkä jaksa siivota
    isä ei saa tavata lapsia
    haluaisin tavata lastani useammin
    mies haluaa erota
    ei ole rahaa ruokaan
    rahat loppu ja lapset
    lapsella kipeä pippeli
    pissatulehdus tytöllä alapää punoittaa
    poika tyytymätön peniksen kokoon
    kuukautiset alkoivat
    lapsi kysyy mistä vauvat tulee
    alaston lapsi rannalla saako kuvata
    koulukuvaus
    lapsen passi ja huoltajan lupa
    mies tupakoi raskaana olevan vieressä
    vauva nieli napin
    lapsi söi lääkettä
    särkylääke lapselle annostus
    lääkkeet loppu
    nuori jaksaa huonosti
    olen surullinen
    itkettää koko ajan
    yksinäinen äiti
    ahdistus
    paniikkikohtaus
    masentunut teini
    unettomuus
    stressi
    riita puolison kanssa
    epäilen pettämistä
    mies on mustasukkainen
    anoppi ja miniä riidat
    perheessä on vaikeaa
    far till barnet vill träffa
    min mamma är sjuk och pappa trött
    dottern vill vara hemma hela tiden
    jag vet inte vad jag ska göra med barnen
    vet inte vart jag ska vända mig
    sonen for till armén
    barnet har ont i snoppen
    mens
    feber och medicin till barn
    ledsen hela tiden
    ensam mamma
    ångest
    deprimerad tonåring
    stress
    svartsjuk man
    svärmor
    gräl med maken
    pengarna slut
    my dad is sick and mum tired
    i don't know what to do with my kids
    i don't know where to get help
    child has sore bottom
    periods
    baby swallowed a button
    fever medicine dose
    sad all the time
    lonely mum
    anxiety
    depressed teenager
    jealous husband
    mother in law problems
    fight with husband about chores
    no money for food
  `,
  `
    poika ei jaksa lukea läksyjä
    äiti on väsynyt ja isä töissä
    mistä löydän harrastuksen lapselle
    en löydä lapselle hoitopaikkaa
    hoitaja jäi sairaslomalle
    pelkään ettei lapsi opi lukemaan
    lapsi pelkää vessaa
    lapsi pelkää epäonnistumista
    isäni kuoli viime viikolla
    äiti pelkää hammaslääkäriä
    miehen uupumus isyysvapaan jälkeen
    haluan olla parempi isä
    lapsi löi hampaansa pöytään
    kolmevuotias potkii ja lyö kun ei saa tahtoaan läpi
    päiväkodissa joku lyö lastani
    luokkakaveri tönii
    tyttöä kiusataan somessa
    lapsi katsoo väkivaltaisia videoita
    nuori katsoo pornoa
    porno ja nuoret
    puhuminen seksistä murrosikäiselle
    alkoholin vaikutus sikiöön
    raskaana ja join ennen kuin tiesin
    puoliso juo liikaa
    haluan lopettaa juomisen
    mistä apua peliriippuvuuteen
    tupakka ja imetys
    kannabis nuori
    huoli nuoren päihteistä
    teini haisi tupakalle
    kadonnut neuvolakortti
    hukkasimme lapsen turvaistuimen
    missä on lähin turvallinen leikkipuisto
    kotiturvallisuus vauva
    en pääse kotoa pyörätuolilla
    lapsi ei pääse kotoa kouluun ilman apua
    kuljetus kotoa kouluun
    tarvitsen apua kotiin
    saako kotiin apua yöksi
    haluaisin nukkua
    en saa nukuttua
    nukahtamisvaikeudet
    väsyn helposti
    kuolinpesä ja lapsi
    hautajaiset lapsen kanssa
    min son slår andra på dagis
    klasskompis knuffar
    min man dricker för mycket
    vill sluta dricka
    sonen röker
    tonåring luktar rök
    porr
    barnet springer iväg i parken
    rädd att barnet inte lär sig läsa
    pappa dog förra veckan
    hjälp hem
    skjuts hem från skolan
    behöver hjälp hemma på natten
    jag vill sova
    borttappat kort
    var finns närmaste lekpark
    someone at daycare hits my child
    kid pushes others at school
    my husband drinks too much
    i want to stop drinking
    my teenager smokes
    porn
    worried my child cannot read
    my father died last week
    help at home at night
    i want to sleep
    transport home from school
  `,
  `
    pelkään että lapsella on jokin vakava sairaus
    poika menee isänsä luo joka toinen viikko
    isä ja äiti ovat eri mieltä nukkumaanmenosta
    lapsi odottaa isää kotiin töistä
    äiti tulee kotiin sairaalasta vauvan kanssa
    mistä kotiapua kun on kaksoset
    miten saan lapsen lopettamaan tuttipullon
    lapsi joi vain pullosta
    isä juo liikaa energiajuomaa
    juodaanko vauvauinnissa vettä
    lapsen leikkaus jännittää
    hakkaan päätä seinään päiväkotihakemuksen kanssa
    koulumatka pelottaa ekaluokkalaista
    tytär jännittää yökylää isovanhemmilla
    poika tappelee välitunneilla
    lapsi suree kaverin muuttoa
    mitä tehdä kun lapsi ei vastaa kysymyksiin
    pappa tarvitsee apua kotiin
    barnet är rädd att sova ensam
    pappa kommer hem sent från jobbet
    mamma och pappa grälar om pengar
    pojken slåss på rasterna
    flickan sörjer sin kompis
    barnet vill inte ha napp
    hur lång är kön till talterapi
    skolstart och nervös
    hunden bet barnet
    barnet brände sig på spisen
    sonen skar sig i fingret
    child burned hand on stove
    my child fights at recess
    first day of school nerves
    husband comes home late from work
    mum and dad argue about chores
    how long is the queue
    grandpa needs help at home
    worried my child is seriously ill
  `,
  `
    Meidän perheessä on isä, äiti ja kolme poikaa, ja etsimme yhteistä harrastusta talveksi.
    Isä kävi poikien kanssa kalassa ja äiti lepäsi kotona. Nyt kaipaamme vinkkejä kesän tekemiseen.
    Vauvan vatsavaivat itkettävät iltaisin ja isä kantelee häntä ympäri asuntoa.
    Poika ei tahdo mennä kouluun, koska pelkää kokeita.
    Tyttöni puhuu kuin pikkuvauva kun veli syntyi.
    Mies haluaa että palaan töihin, mutta minä haluan jäädä kotiin vielä vuodeksi.
    Mistä tiedän onko lapsi valmis kouluun
    Lapsi lähtee kouluun yksin, onko turvallista
    Haluamme kotikäynnin terveydenhoitajalta
    Isoisä on kuollut ja isoäiti jäi yksin, kuka auttaa
    Lapsi ei anna leikata kynsiä
    Tyttö haluaa leikata hiuksensa lyhyeksi
    Saako kerhoon tulla kesken kauden
    Onko perhekahvilassa tilaa vai onko täynnä
    Poika heittää palloa sisällä
    Neuvolasta ei vastattu puhelimeen
    Äidin ja isän yhteinen valmennus
    Sain potkut töistä ja rahat ovat vähissä
    Kova kuri vai lempeä kasvatus
    Rangaistukset lapselle, mikä on ok
    Lapsi suuttuu kun peli loppuu
    Uni on kadoksissa kun vauva valvottaa
    Miten kertoa lapsille erosta
    Vi är en familj med två barn som vill hitta en hobby tillsammans.
    Pappa tog pojkarna till fisket och mamma vilade hemma.
    Babyn har ont i magen på kvällarna
    Pojken vill inte till skolan för han är rädd för prov
    Min man vill att jag går tillbaka till jobbet men jag vill vara hemma
    Är barnet moget för skolan
    Barnet låter mig inte klippa naglarna
    Får man komma med mitt i terminen
    Jag fick sparken och pengarna tar slut
    Hur berätta för barnen om skilsmässan
    Flickan vill klippa håret kort
    Vi önskar hembesök av hälsovårdaren
    We are looking for a hobby for the whole family
    Dad took the boys fishing and mum rested at home
    My husband wants me to go back to work but I want to stay home
    Is my child ready for school
    Our daughter wants to cut her hair short
    I was fired and money is running out
    How to tell the kids about the divorce
    My son is afraid of tests at school
    Can the nurse come to our home
  `,
]
