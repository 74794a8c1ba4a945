import type { Language } from '#platform/text.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that say nothing about which service is meant. Each language's list is used only for text in that language. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: set(`
    a alle ongelma ongelmia ongelmat ongelman tule aika aikaa ajan aina ainakin aivan ei eikä eivät ehkä emme en enemmän enää ennen erittäin et että ette eräs hei hän häntä hänen
    hänelle ihan ilman itse itseni ja jo joka joita joku jolla jolle jonka jos joskus jossa josta jota jotain jotta juuri
    kai kaikki kanssa kautta kannattaa kuin kuinka kuka kun kuten kuuluu koko koska kohtaan koskee lisää luona me meidän meille meillä meitä mihin miksi mikä mikään mille millainen millä millään minkä minne minua minulla
    minulle minulta minun minut minussa minusta minä mistä mitä mitään miten miltä missä moi mua mulla mulle mun muita mut mutta mutten mä mää niiden niin
    niitä noin nyt näin ne he heidän heille heillä heitä oikein olen olet olemme olette oli olin olisi ollaan olla ollut
    on onko oma oman omaa omat ovat paljon paikka paikkoja pitää pitäisi pitäiskö pois saa saada saanko saan saako saisi saisin saisiko
    sain se sekä sen siihen siitä sille sillä silti sinun sinä sitten sitä soittaa sä tai tarvitsee tarvitsen tarvitaan tarvitsemme tarvitsisin tarvin
    te teidän teillä tämä tämän täällä tähän tässä tästä tätä täytyy vaan vai vaikka vain varten vasta vielä voi voin voiko voinko
    voisi voisin voisiko voimme vähän yksi ym yli haluaa haluan haluaisin haluamme haen hakea hakeutua etsin etsiä löytyy löytyykö löytää mennään
    mistään kiitos please todella tosi liian kovin vaivaa teen tehdä teemme tekisin tulee tulla tuli tullut jää jälkeen aikana sisään asia asiassa asiaan apua apu avun autetaan
    auttaako auttakaa neuvoa neuvoja ohjeita lähellä lähelle lähin lähistöllä vieressä läpi öisin yöllä yöt päivisin
    iltaisin illalla illat aamuisin nykyään jatkuvasti usein taas monta kerran lapseni lapsemme
    lapsellani lapsellamme poikani poikamme pojallani tyttöni tyttömme tyttäreni tyttäremme tyttärelläni
  `),
  sv: set(`
    problem problemet alla allt alltid att av bara behov behöver behöva bli blir blivit bra de dem den denna deras dess det detta dig din dina
    dit ditt där därför då efter ej eller en ens er era ert ett finns för få får fick från genom ger gör göra ha hade han hans har hej hela helt
    hennes henne hit hitta hjälp hjälpa hon honom hos hur här i igen in inga ingen inget innan inom inte ja jag ju kan kanske kom kommer
    kunde kunna lite man med mellan men mer mera mig min mina mitt mot mycket måste ni nog nu nära när någon något några när närmaste och också om oss på redan samt
    sedan ska skall skulle sig sin sina sitt själv så sådan söka söker till tack ta tar trots under upp ut utan vad var vara varför vart vem vi vid
    vilka vilken vilket vill ville väl vänder vända än är även åt över gå går gällande bli alldeles jätte nätterna
    natten kvällen kvällarna dagligen ofta jämt ständigt son sonen dotter dottern
  `),
  en: set(`
    a problem problems about after again all also always am an and any anyone anything are as at be because been before being but by can cannot
    could did do does dont doing for from get gets getting give go going got had has have having he hello help hi her here hers him his how i if im in
    into is it its ive just like looking may me more much my near nearby nearest need needs needing no not now of off on one or our out over own please she should so
    some somebody someone something somewhere than thanks that the their them then there these they thing this those to too under until up us very
    want wants was we were what when where which while who whom why will with without would you your find contact apply every night
    nights evening evenings day days often constantly dont doesnt son daughter
  `),
}

/** How one gets in says less than where to: "ultra ajanvaraus" asks for the ultrasound. */
export const waysIn: Readonly<Record<Language, readonly string[]>> = {
  fi: 'ajanvaraus aika varata varaus hakemus hakeminen hakea ilmoittautuminen ilmoittautua jono jonotus kiire kiireellinen kiireellä nopeasti lomake yhteystiedot puhelinnumero osoite aukiolo aukioloajat hinta maksu ilmainen maksuton paikka opastus kokemus tietoa lisätietoa aikuinen ihminen joku'.split(
    ' ',
  ),
  sv: 'tidsbokning tid boka bokning ansökan ansöka anmälan anmäla kö köa bråttom snabbt blankett kontaktuppgifter telefonnummer adress öppettider pris avgift gratis plats erfarenhet information vuxen människa'.split(
    ' ',
  ),
  en: 'appointment book booking application apply enrol enrolment register registration queue waiting urgent urgently quick form contact phone number address hours price fee free place information adult person people'.split(
    ' ',
  ),
}

/** Who it is about says less than what: "tyttö lihonut" asks about weight, not for a group of girls. */
export const personWords: Readonly<Record<Language, readonly string[]>> = {
  fi: ['tyttö', 'poika', 'tytär', 'lapsi', 'mies', 'vaimo'],
  sv: ['flicka', 'pojke', 'barn', 'man', 'fru'],
  en: ['girl', 'boy', 'child', 'kid', 'husband', 'wife'],
}
