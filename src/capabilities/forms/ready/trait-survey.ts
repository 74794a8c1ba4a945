import type { Definition } from '../domain/definition.ts'
import { ask, band, matrix, many, one, option, row, search, section, t, when } from './build.ts'
import { childAge, goodThings, home, howOften, ownWords } from './shared.ts'

const attention = [
  row(
    'finish',
    t(
      'Leikki tai tehtävä jää kesken',
      'Lek eller uppgifter blir på hälft',
      'Play or tasks are left unfinished',
    ),
  ),
  row(
    'listen',
    t(
      'On vaikea kuunnella, kun joku neuvoo',
      'Har svårt att lyssna på råd',
      'Finds it hard to listen to instructions',
    ),
  ),
  row(
    'lose',
    t('Tavarat unohtuvat tai katoavat', 'Glömmer eller tappar bort saker', 'Forgets or loses things'),
  ),
  row('still', t('On vaikea olla paikallaan', 'Har svårt att sitta stilla', 'Finds it hard to be still')),
  row(
    'wait',
    t(
      'Oman vuoron odottaminen on vaikeaa',
      'Har svårt att vänta på sin tur',
      'Finds it hard to wait for a turn',
    ),
  ),
]
const others = [
  row(
    'peers',
    t(
      'Kavereiden kanssa tulee väärinkäsityksiä',
      'Det blir missförstånd med kompisar',
      'There are misunderstandings with friends',
    ),
  ),
  row(
    'hints',
    t(
      'Ilmeitä ja vihjeitä on vaikea tulkita',
      'Har svårt att tolka miner och antydningar',
      'Finds faces and hints hard to read',
    ),
  ),
  row(
    'words',
    t(
      'Omaa asiaa on vaikea saada sanotuksi',
      'Har svårt att uttrycka sig',
      'Finds it hard to put things into words',
    ),
  ),
  row(
    'alone',
    t(
      'Jää mieluummin yksin kuin mukaan',
      'Är hellre ensam än med i gruppen',
      'Rather stays alone than joins in',
    ),
  ),
]
const senses = [
  row(
    'change',
    t('Muutos suunnitelmassa hermostuttaa', 'Ändrade planer skapar oro', 'A change of plan upsets'),
  ),
  row(
    'noise',
    t(
      'Äänet, valot tai vaatteet häiritsevät',
      'Ljud, ljus eller kläder stör',
      'Sounds, lights or clothes disturb',
    ),
  ),
  row(
    'feelings',
    t(
      'Tunne nousee nopeasti ja laantuu hitaasti',
      'Känslor kommer snabbt och lugnar sig långsamt',
      'Feelings rise fast and calm slowly',
    ),
  ),
  row(
    'sleep',
    t(
      'Nukahtaminen tai nukkuminen on vaikeaa',
      'Har svårt att somna eller sova',
      'Finds falling asleep or sleeping hard',
    ),
  ),
]

const talk = ask(
  t(
    'Kysy, kenen kanssa tästä voi puhua',
    'Fråga vem ni kan prata med',
    'Ask whom you can talk to about this',
  ),
  ['child-development'],
)
const few = t(
  'Merkitsit vain vähän asioita, jotka vievät arjessa voimia. Se, mikä toimii teillä nyt, kannattaa pitää. Voit silti kysyä, jos jokin mietityttää.',
  'Du kryssade bara för lite som tar krafter i vardagen. Håll fast vid det som fungerar hos er. Du får ändå fråga om något oroar dig.',
  'You marked only little that takes strength in everyday life. Keep doing what works for you. You may still ask if something is on your mind.',
)

/** The parents' trait survey: what takes strength and what helps. It names no diagnosis. @source R97 */
export const traitSurvey: Definition = {
  title: t('Lapseni piirteet', 'Mitt barns drag', 'My child’s traits'),
  lead: t(
    'Tämä auttaa huomaamaan, missä tilanteissa lapsesi tarvitsee tukea ja mikä häntä jo auttaa. Kysely ei kerro, onko lapsella jokin diagnoosi.',
    'Det här hjälper dig att se i vilka situationer ditt barn behöver stöd och vad som redan hjälper. Enkäten säger inte om barnet har någon diagnos.',
    'This helps you notice when your child needs support and what already helps. It does not say whether the child has a diagnosis.',
  ),
  voice: 'grown',
  minutes: 8,
  topics: ['child-development'],
  sections: [
    section('child', t('Lapsi', 'Barnet', 'The child'), [
      childAge,
      goodThings,
      many(
        'where',
        t('Missä arki on vaikeinta?', 'Var är vardagen svårast?', 'Where is everyday life hardest?'),
        [
          option('home', t('Kotona', 'Hemma', 'At home')),
          option('day-care', t('Päiväkodissa', 'På daghemmet', 'At day-care')),
          option('school', t('Koulussa', 'I skolan', 'At school')),
          option('free-time', t('Vapaa-ajalla', 'På fritiden', 'In free time')),
          option(
            'nowhere',
            t('Ei missään erityisesti', 'Ingenstans särskilt', 'Nowhere in particular'),
            null,
            true,
          ),
        ],
      ),
    ]),
    home,
    section(
      'attention',
      t('Keskittyminen ja liikkuminen', 'Koncentration och rörelse', 'Attention and moving'),
      [
        matrix(
          'attention',
          t('Miten usein näin on?', 'Hur ofta är det så här?', 'How often is it like this?'),
          attention,
          howOften,
          { required: true },
        ),
      ],
    ),
    section('others', t('Toisten kanssa', 'Tillsammans med andra', 'With others'), [
      matrix(
        'others',
        t('Miten usein näin on?', 'Hur ofta är det så här?', 'How often is it like this?'),
        others,
        howOften,
        { required: true },
      ),
    ]),
    section(
      'senses',
      t('Aistit, tunteet ja muutokset', 'Sinnen, känslor och förändringar', 'Senses, feelings and changes'),
      [
        matrix(
          'senses',
          t('Miten usein näin on?', 'Hur ofta är det så här?', 'How often is it like this?'),
          senses,
          howOften,
          { required: true },
        ),
      ],
    ),
    section(
      'support',
      t('Mikä auttaa?', 'Vad hjälper?', 'What helps?'),
      [
        one(
          'has-support',
          t('Saako lapsi jo tukea?', 'Får barnet redan stöd?', 'Does the child already get support?'),
          [
            option('yes', t('Kyllä', 'Ja', 'Yes')),
            option('waiting', t('Odotamme', 'Vi väntar', 'We are waiting')),
            option('no', t('Ei', 'Nej', 'No')),
          ],
        ),
        ownWords('which-support', t('Mitä tukea?', 'Vilket stöd?', 'What support?')),
        ownWords('helps', t('Mikä on auttanut?', 'Vad har hjälpt?', 'What has helped?')),
      ].map((question) =>
        question.key === 'which-support' ? { ...question, when: when('has-support', 'is', 'yes') } : question,
      ),
    ),
  ],
  groups: [
    {
      key: 'attention',
      label: t('Keskittyminen ja liikkuminen', 'Koncentration och rörelse', 'Attention and moving'),
      questions: ['attention'],
      bands: [
        band(0, t('Vie vähän voimia', 'Tar lite krafter', 'Takes little strength'), few),
        band(
          6,
          t(
            'Vie voimia joissakin tilanteissa',
            'Tar krafter i vissa situationer',
            'Takes strength in some situations',
          ),
          t(
            'Lyhyet ohjeet, kuva päivän kulusta ja tauko liikkuen auttavat monia. Kerro sama päiväkotiin tai kouluun, niin teette samalla tavalla.',
            'Korta anvisningar, en bild av dagen och en paus med rörelse hjälper många. Berätta samma sak för daghemmet eller skolan, så att ni gör på samma sätt.',
            'Short instructions, a picture of the day and a break with moving help many. Tell the day-care or school the same, so that you do it alike.',
          ),
          [
            talk,
            search(
              t('Etsi vertaisryhmiä', 'Sök kamratgrupper', 'Find peer groups'),
              t('vertaisryhmä', 'kamratgrupp', 'peer group'),
            ),
          ],
        ),
        band(
          10,
          t('Vie paljon voimia', 'Tar mycket krafter', 'Takes a lot of strength'),
          t(
            'Teidän ei tarvitse pärjätä yksin. Lapsen kehitystä voi katsoa yhdessä ammattilaisen kanssa, ja tukea saa ilman diagnoosia.',
            'Ni behöver inte klara er ensamma. Ni kan se på barnets utveckling tillsammans med en yrkesperson, och stöd får ni utan diagnos.',
            'You need not manage alone. A professional can look at your child’s development with you, and support does not need a diagnosis.',
          ),
          [talk],
        ),
      ],
    },
    {
      key: 'others',
      label: t('Toisten kanssa', 'Tillsammans med andra', 'With others'),
      questions: ['others'],
      bands: [
        band(0, t('Vie vähän voimia', 'Tar lite krafter', 'Takes little strength'), few),
        band(
          5,
          t('Tukea kannattaa miettiä', 'Stöd är värt att tänka på', 'Support is worth a thought'),
          t(
            'Pieni ryhmä, tuttu aikuinen ja ääneen sanottu tilanne auttavat. Kysy, mitä päiväkoti tai koulu voi tehdä jo nyt.',
            'En liten grupp, en bekant vuxen och att sätta ord på situationen hjälper. Fråga vad daghemmet eller skolan kan göra redan nu.',
            'A small group, a familiar adult and saying the situation aloud help. Ask what the day-care or school can do already now.',
          ),
          [talk],
        ),
      ],
    },
    {
      key: 'senses',
      label: t(
        'Aistit, tunteet ja muutokset',
        'Sinnen, känslor och förändringar',
        'Senses, feelings and changes',
      ),
      questions: ['senses'],
      bands: [
        band(0, t('Vie vähän voimia', 'Tar lite krafter', 'Takes little strength'), few),
        band(
          5,
          t('Tukea kannattaa miettiä', 'Stöd är värt att tänka på', 'Support is worth a thought'),
          t(
            'Rauhallinen paikka, ennakointi ja aikuisen tyyni läsnäolo auttavat. Uneen ja tunteisiin saa apua neuvolasta ja perheneuvolasta.',
            'En lugn plats, förutsägbarhet och en lugn vuxen hjälper. Hjälp med sömn och känslor får ni på rådgivningen och familjerådgivningen.',
            'A calm place, knowing what comes and a calm adult help. The child health clinic and family counselling help with sleep and feelings.',
          ),
          [
            talk,
            search(
              t('Etsi apua uneen', 'Sök hjälp med sömnen', 'Find help with sleep'),
              t('lapsen uni', 'barnets sömn', 'child sleep'),
            ),
          ],
        ),
      ],
    },
  ],
  closing: {
    text: t(
      'Tämä on sinun havaintosi, ja se on tärkeä. Tulosta se mukaan, kun tapaat neuvolan, päiväkodin tai koulun, tai lähetä se meille avunpyynnön mukana.',
      'Det här är dina iakttagelser, och de är viktiga. Ta med en utskrift när du träffar rådgivningen, daghemmet eller skolan, eller skicka den till oss med en begäran om hjälp.',
      'These are your own observations, and they matter. Take a print with you to the clinic, day-care or school, or send it to us with a request for help.',
    ),
    next: [talk],
  },
}
