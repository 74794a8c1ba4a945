import type { ServiceType } from '../shape.ts'

/** Places to drop in with a small child (R112–R117). */
export const meetingPlaceTypes: readonly ServiceType[] = [
  {
    key: 'family-cafe',
    level: 'basic',
    providerSector: 'ngo',
    tasks: ['peer-support', 'parenthood'],
    modes: ['site'],
    audiences: ['babies', 'under-school-age', 'parents', 'grandparents'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Perhekahvila',
      sv: 'Familjecafé',
      en: 'Family café',
    },
    summary: {
      fi: 'Juo kahvit rauhassa, kun lapset leikkivät vieressä',
      sv: 'Drick kaffe i lugn och ro medan barnen leker bredvid',
      en: 'Have a coffee in peace while the children play beside you',
    },
    description: {
      fi:
        'Perhekahvila on avoin hetki lapsille ja aikuisille. Aikuiset juttelevat, lapset leikkivät. ' +
        'Joskus mukana on perheohjaaja tai vieras, jolta voi kysyä. Lähteä saa, kun lapsi väsyy.',
      sv:
        'Familjecaféet är en öppen stund för barn och vuxna. De vuxna pratar, barnen leker. ' +
        'Ibland finns en familjehandledare eller gäst som du kan fråga. Du får gå när barnet blir trött.',
      en:
        'The family café is an open hour for children and adults. The adults chat, the children play. ' +
        'Sometimes there is a family guide or guest to ask. Leave when your child gets tired.',
    },
    forWhom: {
      fi: 'Pienten lasten vanhemmille ja isovanhemmille lapsen kanssa.',
      sv: 'För föräldrar till små barn, och för mor- och farföräldrar med barnbarn.',
      en: 'For parents of small children, and for grandparents with grandchildren.',
    },
    howToGetIn: {
      fi: 'Tule ovesta sisään. Ilmoittautua ei tarvitse.',
      sv: 'Kom bara in. Ingen anmälan behövs.',
      en: 'Just walk in. No sign-up is needed.',
    },
    afterContact: {
      fi: 'Emäntä tai isäntä toivottaa sinut tervetulleeksi. Nimeäsi ei kysytä; kävijät vain lasketaan.',
      sv: 'Värden hälsar dig välkommen. Ingen frågar efter ditt namn; besökarna bara räknas.',
      en: 'The host welcomes you. Nobody asks your name; visitors are only counted.',
    },
    cost: {
      fi: 'Yleensä maksuton; kahvista voi olla pieni maksu.',
      sv: 'Vanligtvis gratis; kaffet kan kosta lite.',
      en: 'Usually free; coffee may cost a little.',
    },
    layWords: {
      fi: [
        'perhekahvila',
        'mammakahvila',
        'kahville vauvan kanssa',
        'kahvila lasten kanssa',
        'vauvan kanssa juttuseuraa',
        'haluan puhua aikuisten kanssa',
        'seinät kaatuu päälle',
        'mammakerho',
        'mummon kanssa kahville',
        'vauvakahvila',
        'aamukahvit muiden kotiäitien kanssa',
      ],
      sv: [
        'familjecafé',
        'mammacafé',
        'fika med baby',
        'kafé med barn',
        'få prata med vuxna',
        'väggarna rasar in',
        'mammaträff',
        'kaffe med mormor och barnbarn',
        'babycafé',
        'morgonkaffe med andra hemmamammor',
      ],
      en: [
        'family café',
        "mums' café",
        'coffee with baby',
        'café with kids',
        'want to talk to adults',
        'going crazy at home',
        "mums' morning",
        'coffee with grandma',
        'baby café',
        'stay-at-home mum company',
      ],
    },
  },
  {
    key: 'meeting-place',
    level: 'basic',
    providerSector: 'ngo',
    tasks: ['peer-support', 'parenthood', 'diversity'],
    modes: ['site', 'remote'],
    audiences: ['babies', 'under-school-age', 'parents', 'grandparents', 'immigrants'],
    access: 'self',
    free: true,
    statutory: false,
    name: {
      fi: 'Kohtaamispaikka',
      sv: 'Träffpunkt',
      en: 'Open meeting place',
    },
    summary: {
      fi: 'Tule lapsen kanssa leikkimään ja tapaamaan muita perheitä',
      sv: 'Kom och lek med ditt barn och träffa andra familjer',
      en: 'Come and play with your child and meet other families',
    },
    description: {
      fi:
        'Kohtaamispaikka on kuin yhteinen olohuone. Lapset leikkivät ja aikuiset tutustuvat. ' +
        'Viikon aikana on laulua, askartelua ja vieraita. Voit kysyä neuvoa, kun siltä tuntuu.',
      sv:
        'Träffpunkten är som ett gemensamt vardagsrum. Barnen leker och de vuxna lär känna varandra. ' +
        'Under veckan finns sång, pyssel och gäster. Du kan be om råd när du vill.',
      en:
        'The meeting place is like a shared living room. Children play and adults get to know each other. ' +
        'The week has songs, crafts and guests. You can ask for advice when you like.',
    },
    forWhom: {
      fi:
        'Kaikille perheille, varsinkin kun lapsi on kotona. ' +
        'Tervetuloa, vaikka et puhuisi suomea tai ruotsia.',
      sv:
        'För alla familjer, särskilt när barnet är hemma. ' +
        'Välkommen också om du inte talar svenska eller finska.',
      en:
        'For all families, especially when your child is at home. ' +
        'You are welcome even without Finnish or Swedish.',
    },
    howToGetIn: {
      fi: 'Katso viikko-ohjelma ja tule. Ilmoittautumista ei tarvita, ellei ohjelmassa lue toisin.',
      sv: 'Se veckoprogrammet och kom. Ingen anmälan behövs om det inte står så i programmet.',
      en: 'Check the weekly programme and come. No sign-up unless the programme says so.',
    },
    afterContact: {
      fi: 'Ohjaaja näyttää paikat ja esittelee sinut muille. Nimeäsi ei kysytä; kävijät vain lasketaan.',
      sv:
        'Ledaren visar runt och presenterar dig för de andra. ' +
        'Ingen frågar efter ditt namn; besökarna bara räknas.',
      en: 'The host shows you round and introduces you. Nobody asks your name; visitors are only counted.',
    },
    cost: {
      fi: 'Maksuton.',
      sv: 'Gratis.',
      en: 'Free of charge.',
    },
    layWords: {
      fi: [
        'mihin taaperon kanssa',
        'missä näkee muita vanhempia',
        'mihin vauvan kanssa',
        'sadepäivänä lasten kanssa',
        'äitikavereita',
        'yksinäinen äiti',
        'ei tunneta täältä ketään',
        'uusi paikkakunta lasten kanssa',
        'leikkipaikka sisällä',
        'perhetalo',
        'olohuone perheille',
        'perheiden olohuone',
        'perheentupa',
        'puuhaa pikkuisen kanssa',
        'mitä tehdä kun lapsi on kotihoidossa',
        'etäkohtaaminen vauvan kanssa',
      ],
      sv: [
        'vart med småbarn',
        'var träffar man andra föräldrar',
        'vart med baby',
        'regnig dag med barn',
        'mammakompisar',
        'ensam mamma hemma',
        'känner ingen här',
        'nyinflyttad med barn',
        'lekplats inomhus',
        'familjehus',
        'vardagsrum för familjer',
        'mötesplats för familjer',
        'hitta på med liten',
        'hemma med barn vad göra',
      ],
      en: [
        'where to go with a toddler',
        'meet other parents',
        'where to go with a baby',
        'rainy day with kids',
        'mum friends',
        'lonely mother',
        "don't know anyone here",
        'new in town with kids',
        'indoor play',
        'family house',
        'living room for families',
        'things to do with little one',
        'playgroup',
        'at home with child what to do',
      ],
    },
  },
]
