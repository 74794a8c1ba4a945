import type { Definition } from '../domain/definition.ts'
import { ask, band, many, matrix, option, row, scale, search, section, t, whenAny } from './build.ts'
import { home, howOften, ownWords } from './shared.ts'

const askNow = ask(t('Pyydä apua arkeen', 'Be om hjälp i vardagen', 'Ask for help with everyday life'), [
  'tiredness',
  'everyday-life',
])
const homeHelp = search(
  t('Katso, kuka auttaa kotona', 'Se vem som hjälper hemma', 'See who helps at home'),
  t('kotipalvelu', 'hemservice', 'home service'),
)

/** How a parent copes. @source R97 */
export const parentStrength: Definition = {
  title: t('Arjen voimavarat', 'Krafter i vardagen', 'Strength for everyday life'),
  lead: t(
    'Pysähdy hetkeksi: mikä sinua kantaa ja mikä kuormittaa? Saat heti sanat sille, mitä voit tehdä seuraavaksi. Vastauksia ei tallenneta, ellet itse lähetä niitä.',
    'Stanna upp en stund: vad bär dig och vad tynger dig? Du får genast ord för vad du kan göra härnäst. Svaren sparas inte om du inte själv skickar dem.',
    'Pause for a moment: what carries you and what weighs on you? You see at once what you can do next. Your answers are not kept unless you send them.',
  ),
  voice: 'grown',
  minutes: 4,
  topics: ['tiredness', 'everyday-life'],
  sections: [
    section('load', t('Mikä kuormittaa?', 'Vad tynger?', 'What weighs on you?'), [
      matrix(
        'load',
        t(
          'Miten usein näin on ollut viime viikkoina?',
          'Hur ofta har det varit så här de senaste veckorna?',
          'How often has it been like this in the last weeks?',
        ),
        [
          row('sleep', t('Nukun liian vähän', 'Jag sover för lite', 'I sleep too little')),
          row(
            'alone',
            t('Olen yksin vastuussa kaikesta', 'Jag bär ensam allt ansvar', 'I am alone with everything'),
          ),
          row('temper', t('Menetän malttini', 'Jag tappar tålamodet', 'I lose my temper')),
          row('joy', t('Mikään ei ilahduta', 'Inget gläder mig', 'Nothing makes me glad')),
          row('money', t('Raha-asiat huolettavat', 'Pengarna oroar mig', 'I worry about money')),
        ],
        howOften,
        { required: true },
      ),
    ]),
    section('strength', t('Mikä kantaa?', 'Vad bär?', 'What carries you?'), [
      scale(
        'strength',
        t(
          'Kuinka paljon voimia sinulla on tänään?',
          'Hur mycket krafter har du i dag?',
          'How much strength do you have today?',
        ),
        [t('Ei yhtään', 'Inga alls', 'None at all'), t('Paljon', 'Mycket', 'A lot')],
        { required: true, points: 'reversed' },
      ),
      many(
        'carries',
        t('Mikä auttaa sinua jaksamaan?', 'Vad hjälper dig att orka?', 'What helps you cope?'),
        [
          option('partner', t('Puoliso', 'Min partner', 'My partner')),
          option('relatives', t('Sukulaiset tai ystävät', 'Släkt eller vänner', 'Relatives or friends')),
          option('other-parents', t('Toiset vanhemmat', 'Andra föräldrar', 'Other parents')),
          option('own-time', t('Oma aika', 'Egen tid', 'Time of my own')),
          option('work', t('Työ tai opiskelu', 'Arbete eller studier', 'Work or studies')),
          option('nothing', t('Ei mikään juuri nyt', 'Inget just nu', 'Nothing right now'), null, true),
        ],
      ),
      ownWords(
        'help-wish',
        t('Mikä helpottaisi eniten?', 'Vad skulle lätta mest?', 'What would help the most?'),
      ),
    ]),
    section(
      'nothing',
      t('Kun mikään ei kanna', 'När inget bär', 'When nothing carries'),
      [
        many(
          'small-step',
          t(
            'Mikä näistä voisi tuntua mahdolliselta?',
            'Vilket av de här kunde kännas möjligt?',
            'Which of these could feel possible?',
          ),
          [
            option(
              'call',
              t(
                'Puhelu, jossa joku kuuntelee',
                'Ett samtal där någon lyssnar',
                'A call where somebody listens',
              ),
            ),
            option(
              'visit',
              t('Joku tulee kotiin auttamaan', 'Någon kommer hem och hjälper', 'Somebody comes home to help'),
            ),
            option(
              'meet',
              t(
                'Kohtaamispaikka, jossa on muita vanhempia',
                'En mötesplats med andra föräldrar',
                'A meeting place with other parents',
              ),
            ),
            option('sleep', t('Yksi kokonainen yö unta', 'En hel natts sömn', 'One whole night of sleep')),
          ],
        ),
      ],
      { when: whenAny('carries', 'contains', ['nothing']) },
    ),
    home,
  ],
  groups: [
    {
      key: 'coping',
      label: t('Jaksaminen nyt', 'Orken just nu', 'Coping now'),
      questions: ['load', 'strength'],
      bands: [
        band(
          0,
          t('Voimia riittää arkeen', 'Krafterna räcker till vardagen', 'There is strength for everyday life'),
          t(
            'Hyvä, että pysähdyit. Pidä kiinni siitä, mikä sinua kantaa. Kohtaamispaikoissa voit tavata muita vanhempia.',
            'Bra att du stannade upp. Håll fast vid det som bär dig. På mötesplatserna kan du träffa andra föräldrar.',
            'Good that you paused. Hold on to what carries you. At meeting places you can meet other parents.',
          ),
          [
            search(
              t('Etsi kohtaamispaikka', 'Sök en mötesplats', 'Find a meeting place'),
              t('kohtaamispaikka', 'mötesplats', 'meeting place'),
            ),
          ],
        ),
        band(
          8,
          t('Arki kuormittaa', 'Vardagen tynger', 'Everyday life weighs on you'),
          t(
            'Väsymys on merkki siitä, että kannat paljon. Apua kannattaa ottaa vastaan nyt, ennen kuin voimat loppuvat. Lapsiperheiden kotipalvelu voi auttaa ilman, että sinun täytyy perustella paljon.',
            'Trötthet är ett tecken på att du bär mycket. Ta emot hjälp redan nu, innan krafterna tar slut. Hemservicen för barnfamiljer kan hjälpa utan att du behöver motivera mycket.',
            'Tiredness is a sign that you carry a lot. Accept help now, before your strength runs out. Home service for families can help without long explanations.',
          ),
          [askNow, homeHelp],
        ),
        band(
          15,
          t('Voimat ovat lopussa', 'Krafterna är slut', 'Your strength is running out'),
          t(
            'Olet kantanut liikaa liian kauan. Tästä saa apua. Pyydä sitä tänään: riittää, että kirjoitat yhden lauseen. Jos pelkäät, että satutat itseäsi tai lasta, soita 112.',
            'Du har burit för mycket för länge. Det finns hjälp. Be om den i dag: en mening räcker. Om du är rädd att du skadar dig själv eller barnet, ring 112.',
            'You have carried too much for too long. There is help. Ask for it today: one sentence is enough. If you fear that you may hurt yourself or the child, call 112.',
          ),
          [askNow, homeHelp],
        ),
      ],
    },
  ],
  closing: {
    text: t(
      'Tulos ei ole arvio sinusta vanhempana. Se kertoo, miltä nyt tuntuu, ja huomenna voi tuntua toiselta.',
      'Resultatet är inget omdöme om dig som förälder. Det säger hur det känns nu, och i morgon kan det kännas annorlunda.',
      'The result is no judgement of you as a parent. It says how it feels now, and tomorrow may feel different.',
    ),
    next: [askNow],
  },
}

const youngTalk = ask(t('Kirjoita aikuiselle', 'Skriv till en vuxen', 'Write to an adult'), ['mental-health'])
const youngSchool = ask(t('Kerro koulusta', 'Berätta om skolan', 'Tell about school'), [
  'school',
  'friends-and-bullying',
])

/** How a young person is doing, in a young person's words. @source R97, R173 */
export const howAreYou: Definition = {
  title: t('Miten menee?', 'Hur mår du?', 'How are you doing?'),
  lead: t(
    'Vastaa niin kuin sinusta tuntuu. Kukaan ei näe vastauksia, ellet itse lähetä niitä. Lopussa näet, kenelle voit puhua.',
    'Svara som det känns för dig. Ingen ser svaren om du inte själv skickar dem. I slutet ser du vem du kan prata med.',
    'Answer the way it feels to you. Nobody sees the answers unless you send them. At the end you see whom you can talk to.',
  ),
  voice: 'young',
  minutes: 3,
  topics: ['mental-health'],
  sections: [
    section('feeling', t('Olo', 'Hur det känns', 'Feeling'), [
      scale(
        'mood',
        t(
          'Millainen olo sinulla on ollut tällä viikolla?',
          'Hur har du mått den här veckan?',
          'How have you felt this week?',
        ),
        [t('Tosi huono', 'Jättedåligt', 'Really bad'), t('Tosi hyvä', 'Jättebra', 'Really good')],
        { required: true, points: 'reversed' },
      ),
      matrix(
        'week',
        t('Miten usein näin on ollut?', 'Hur ofta har det varit så här?', 'How often has it been like this?'),
        [
          row('sleep', t('En ole saanut nukuttua', 'Jag har inte kunnat sova', 'I could not sleep')),
          row('anxious', t('Minua on ahdistanut', 'Jag har haft ångest', 'I felt anxious')),
          row(
            'alone',
            t(
              'Olen ollut yksin, vaikka en haluaisi',
              'Jag har varit ensam fast jag inte vill',
              'I was alone although I did not want to',
            ),
          ),
          row(
            'nothing',
            t('Mikään ei ole kiinnostanut', 'Inget har intresserat mig', 'Nothing interested me'),
          ),
        ],
        howOften,
        { required: true },
      ),
    ]),
    section('around', t('Koti, koulu, kaverit', 'Hemma, skolan, kompisar', 'Home, school, friends'), [
      many('bothers', t('Mikä mietityttää?', 'Vad tänker du på?', 'What is on your mind?'), [
        option('home', t('Kotiasiat', 'Saker hemma', 'Things at home')),
        option('school', t('Koulu', 'Skolan', 'School')),
        option('bullying', t('Kiusaaminen', 'Mobbning', 'Bullying')),
        option('friends', t('Kaverit tai seurustelu', 'Kompisar eller förhållanden', 'Friends or dating')),
        option('body', t('Oma keho', 'Min kropp', 'My body')),
        option('game', t('Pelaaminen tai päihteet', 'Spelande eller rusmedel', 'Gaming or substances')),
        option('nothing', t('Ei mikään erityinen', 'Inget särskilt', 'Nothing special'), null, true),
      ]),
      ownWords('words', t('Haluatko kertoa lisää?', 'Vill du berätta mer?', 'Do you want to tell more?')),
    ]),
    section(
      'bullying',
      t('Kiusaaminen', 'Mobbning', 'Bullying'),
      [
        many('bullying-where', t('Missä sitä tapahtuu?', 'Var händer det?', 'Where does it happen?'), [
          option('school', t('Koulussa', 'I skolan', 'At school')),
          option('way', t('Koulumatkalla', 'På skolvägen', 'On the way to school')),
          option(
            'phone',
            t('Puhelimessa tai netissä', 'I telefonen eller på nätet', 'On the phone or online'),
          ),
          option('hobby', t('Harrastuksessa', 'På hobbyn', 'At a hobby')),
        ]),
        many('bullying-knows', t('Kuka tietää siitä?', 'Vem vet om det?', 'Who knows about it?'), [
          option('parent', t('Vanhempi', 'En förälder', 'A parent')),
          option('teacher', t('Opettaja', 'En lärare', 'A teacher')),
          option('friend', t('Kaveri', 'En kompis', 'A friend')),
          option('nobody', t('Ei kukaan', 'Ingen', 'Nobody'), null, true),
        ]),
      ],
      {
        help: t(
          'Kiusaaminen ei ole sinun vikasi. Koulun täytyy puuttua siihen, kun se saa tietää.',
          'Mobbning är inte ditt fel. Skolan måste ingripa när den får veta.',
          'Bullying is not your fault. The school must act when it gets to know.',
        ),
        when: whenAny('bothers', 'contains', ['bullying']),
      },
    ),
  ],
  groups: [
    {
      key: 'feeling',
      label: t('Olosi nyt', 'Hur du mår nu', 'How you feel now'),
      questions: ['mood', 'week'],
      bands: [
        band(
          0,
          t('Menee aika hyvin', 'Det går rätt bra', 'It goes quite well'),
          t(
            'Kiva kuulla. Huonoja päiviä tulee kaikille, ja silloinkin saa puhua.',
            'Fint att höra. Alla har dåliga dagar, och då får man också prata.',
            'Good to hear. Everybody has bad days, and then too you can talk.',
          ),
          [
            search(
              t('Etsi tekemistä', 'Hitta på något att göra', 'Find something to do'),
              t('nuorisotila', 'ungdomsgård', 'youth centre'),
            ),
          ],
        ),
        band(
          7,
          t('Olet kantanut aika paljon', 'Du har burit rätt mycket', 'You have carried quite a lot'),
          t(
            'Tästä kannattaa puhua jollekin, johon luotat. Koulun kuraattori, psykologi ja terveydenhoitaja ovat sinua varten.',
            'Prata med någon du litar på. Skolans kurator, psykolog och hälsovårdare finns till för dig.',
            'Talk to somebody you trust. The school’s curator, psychologist and nurse are there for you.',
          ),
          [youngTalk, youngSchool],
        ),
        band(
          14,
          t('Sinulla on nyt raskasta', 'Du har det tungt nu', 'You have a hard time now'),
          t(
            'Sinun ei tarvitse jaksaa yksin. Kerro tänään jollekin aikuiselle, tai kirjoita meille. Jos ajattelet satuttaa itseäsi, soita 112 tai näytä tämä jollekin.',
            'Du behöver inte orka ensam. Berätta för en vuxen i dag, eller skriv till oss. Om du tänker skada dig själv, ring 112 eller visa det här för någon.',
            'You need not cope alone. Tell an adult today, or write to us. If you think of hurting yourself, call 112 or show this to somebody.',
          ),
          [youngTalk],
        ),
      ],
    },
  ],
  closing: {
    text: t(
      'Tämä ei kerro, mikä sinua vaivaa. Se auttaa sanomaan, miltä tuntuu.',
      'Det här säger inte vad som är fel. Det hjälper dig att sätta ord på hur det känns.',
      'This does not say what is wrong. It helps you say how it feels.',
    ),
    next: [youngTalk],
  },
}
