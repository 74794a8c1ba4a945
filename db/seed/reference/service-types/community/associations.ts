import type { ServiceType } from '../shape.ts'

/** What parishes and associations arrange for families (R5, R53). */
export const associationTypes: readonly ServiceType[] = [
  {
    key: 'parish-clubs',
    level: 'basic',
    providerSector: 'parish',
    tasks: ['peer-support', 'parenthood'],
    modes: ['site'],
    audiences: ['babies', 'under-school-age', 'school-age', 'parents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Seurakunnan kerho',
      sv: 'Församlingens klubb',
      en: 'Parish club',
    },
    summary: {
      fi: 'Lapselle kerho, perheelle laulua ja seuraa',
      sv: 'Klubb för barnet, sång och sällskap för familjen',
      en: 'A club for your child, songs and company for the family',
    },
    description: {
      fi:
        'Seurakunnilla on perhekerhoja, päiväkerhoja ja vauvojen lauluhetkiä. ' +
        'Kerhossa leikitään, lauletaan ja askarrellaan. Mukana on usein pieni hiljentyminen. ' +
        'Koululaisille on omia kerhoja.',
      sv:
        'Församlingarna har familjeklubbar, dagklubbar och babysång. ' +
        'I klubben leker, sjunger och pysslar man. Ofta finns en kort andaktsstund. ' +
        'Skolelever har egna klubbar.',
      en:
        'Parishes have family clubs, day clubs and baby singing. In a club you play, sing and make crafts. ' +
        'There is often a short moment of prayer. Schoolchildren have their own clubs.',
    },
    forWhom: {
      fi: 'Vauvoista koululaisiin. Useimpiin kerhoihin voi tulla, vaikka perhe ei kuulu kirkkoon.',
      sv:
        'Från babyer till skolelever. ' +
        'Till de flesta klubbar får du komma fast familjen inte hör till kyrkan.',
      en: 'From babies to schoolchildren. Most clubs welcome families who do not belong to the church.',
    },
    howToGetIn: {
      fi: 'Perhekerhoon voit vain tulla. Päiväkerhoon lapsi ilmoitetaan etukäteen.',
      sv: 'Till familjeklubben kan du bara komma. Till dagklubben anmäls barnet på förhand.',
      en: 'You can just come to a family club. For a day club you sign your child up first.',
    },
    afterContact: {
      fi: 'Kerhonohjaaja vahvistaa paikan ja kertoo, mitä ottaa mukaan.',
      sv: 'Ledaren bekräftar platsen och berättar vad du ska ta med.',
      en: 'The leader confirms the place and tells you what to bring.',
    },
    cost: {
      fi: 'Yleensä maksuton; retkistä ja leireistä voi olla maksu.',
      sv: 'Vanligtvis gratis; utfärder och läger kan kosta.',
      en: 'Usually free; trips and camps may cost.',
    },
    layWords: {
      fi: [
        'seurakunnan kerho',
        'srk kerho',
        'perhekerho',
        'päiväkerho',
        'kirkon kerho',
        'vauvamuskari',
        'vauvojen lauluhetki',
        'seurakunnan muskari',
        'pyhäkoulu',
        'iltapäiväkerho seurakunta',
        'kirkon perhetoiminta',
        'lapsille kerho kirkolla',
        'seurakuntatalo lapset',
        'kerho alle kouluikäisille',
        'kerho taaperolle',
        'muskari',
      ],
      sv: [
        'församlingens klubb',
        'dagklubb',
        'familjeklubb',
        'kyrkans barnklubb',
        'babysång',
        'babyrytmik i kyrkan',
        'söndagsskola',
        'eftermiddagsklubb i församlingen',
        'kyrkan småbarn',
        'församlingshemmet barn',
        'föräldra-barngrupp i kyrkan',
        'klubb för barn under skolåldern',
        'klubb för småbarn',
        'babyrytmik',
      ],
      en: [
        'church club',
        'parish club',
        'church playgroup',
        'baby singing',
        'music with baby at church',
        'sunday school',
        'after-school club at church',
        'church family activities',
        'toddler group church',
        'club for under school age',
        'toddler club',
      ],
    },
  },
  {
    key: 'ngo-activities',
    level: 'basic',
    providerSector: 'ngo',
    tasks: ['peer-support', 'parenthood', 'diversity'],
    modes: ['site', 'home', 'remote', 'phone'],
    audiences: ['parents', 'diverse-families', 'disabled-child', 'immigrants', 'grandparents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Järjestöjen vertais- ja vapaaehtoistoiminta',
      sv: 'Föreningarnas kamrat- och frivilligverksamhet',
      en: 'Peer and volunteer activities of associations',
    },
    summary: {
      fi: 'Saat apua ja seuraa vapaaehtoisilta tai lähdet itse auttamaan',
      sv: 'Få hjälp och sällskap av frivilliga, eller hjälp själv till',
      en: 'Get help and company from volunteers, or help out yourself',
    },
    description: {
      fi:
        'Yhdistykset järjestävät tapahtumia, retkiä ja tavaroiden kierrätystä. ' +
        'Vapaaehtoinen voi tulla kaveriksi vauvaperheen arkeen. ' +
        'Joillakin yhdistyksillä on varamummoja ja varavaareja. Voit myös itse ryhtyä vapaaehtoiseksi.',
      sv:
        'Föreningarna ordnar evenemang, utfärder och bytesdagar. ' +
        'En frivillig kan komma som sällskap i babyfamiljens vardag. ' +
        'En del föreningar har reservmormödrar och reservmorfäder. Du kan också själv bli frivillig.',
      en:
        'Associations arrange events, trips and swaps of children’s things. ' +
        'A volunteer can be company in a baby family’s day. Some associations have stand-in grandparents. ' +
        'You can also become a volunteer yourself.',
    },
    forWhom: {
      fi: 'Kaikenlaisille perheille. Monella yhdistyksellä on toimintaa juuri tietynlaiselle perheelle.',
      sv: 'För alla slags familjer. Många föreningar ordnar något för en viss slags familj.',
      en: 'For all kinds of families. Many associations do things for one kind of family.',
    },
    howToGetIn: {
      fi: 'Ota itse yhteyttä yhdistykseen. Moneen tapahtumaan voit tulla ilman jäsenyyttä.',
      sv: 'Ta själv kontakt med föreningen. Till många evenemang får du komma utan att vara medlem.',
      en: 'Contact the association yourself. Many events are open without being a member.',
    },
    afterContact: {
      fi: 'Yhdistys kertoo, mitä on tarjolla ja milloin. Vapaaehtoinen tutustuu teihin ensin rauhassa.',
      sv: 'Föreningen berättar vad som finns och när. Den frivilliga lär känna er i lugn och ro först.',
      en: 'The association tells you what there is and when. A volunteer gets to know you first.',
    },
    cost: {
      fi: 'Yleensä maksuton; jäsenmaksu on vapaaehtoinen.',
      sv: 'Vanligtvis gratis; medlemsavgiften är frivillig.',
      en: 'Usually free; a membership fee is optional.',
    },
    layWords: {
      fi: [
        'yhdistykset perheille',
        'mll',
        'pelastakaa lapset',
        'martat',
        'vapaaehtoinen avuksi vauva-arkeen',
        'varamummo',
        'varavaari',
        'perhekaveri',
        'lastenvaatteiden vaihto',
        'lastentarvikkeiden kierrätys',
        'haluan vapaaehtoiseksi',
        'ei isovanhempia lähellä',
        'ei tukiverkkoa',
        'sateenkaariperheet',
        'monikulttuuriset perheet yhdistys',
        'perheretki halvalla',
        'ruoka-apu',
        'vaippoja ja vaatteita',
      ],
      sv: [
        'föreningar för familjer',
        'folkhälsan',
        'barnavårdsförening',
        'martha',
        'frivillig hjälp i babyvardagen',
        'reservmormor',
        'reservmorfar',
        'familjekompis',
        'byta barnkläder',
        'begagnade barnsaker',
        'vill bli frivillig',
        'inga mor- och farföräldrar nära',
        'inget stödnätverk',
        'regnbågsfamiljer',
        'mångkulturella familjer förening',
        'billig familjeutfärd',
        'mathjälp',
        'kläder och blöjor',
      ],
      en: [
        'family associations',
        'volunteer help with a baby',
        'stand-in grandma',
        'stand-in grandparents',
        'family friend volunteer',
        "swap children's clothes",
        'second-hand baby things',
        'want to volunteer',
        'no grandparents nearby',
        'no support network',
        'rainbow families',
        'multicultural families association',
        'cheap family trip',
        'food aid',
        'nappies and clothes',
      ],
    },
  },
]
