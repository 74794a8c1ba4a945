import {
  agreeInMeeting,
  answerMeeting,
  bookCaseTime,
  callMeeting,
  giveVoice,
  holdMeeting,
  markPresent,
  openThread,
  readMeeting,
  sendMessage,
  tellSection,
  writeMinutes,
  writeOwnSection,
  writeSection,
} from '#capabilities/casework/index.ts'
import { tellCase, type Scene, type Stage } from './telling.ts'

/** Parted parents in Vaasa and Korsholm: help is going on, a network meeting lies behind and another ahead. */
export const divorce = (stage: Stage): readonly Scene[] =>
  tellCase(stage, { county: '17', family: 'parted' }, (t) => {
    t.open([56, '10:05'], 'guide', {
      group: 'divorce',
      firstContact: 60,
      why: 'Tuore ero. Vanhemmat pyysivät yhdessä apua siihen, että lasten arki pysyy samana kahdessa kodissa.',
    })
    t.answers([56, '10:10'], 'guide')
    t.seat([56, '10:20'], 'guide', 'school-nurse', 'family-law-worker-17', 'therapist')
    t.path([55, '09:00'], 'guide', 'divorce', [
      [[55, '09:10'], 'advice', 'done'],
      [[54, '15:00'], 'agreements', 'done'],
      [[40, '12:00'], 'child-heard', 'done'],
      [[30, '12:00'], 'mediation', 'left-out', 'Vanhemmat sopivat keskenään, sovittelua ei tarvittu.'],
      [[20, '12:00'], 'peer-group', 'waiting'],
      [[12, '12:00'], 'parenting-plan', 'under-way'],
    ])
    t.stage([54, '15:30'], 'guide', 'assessment')
    t.work([50, '11:00'], 'guide', async (caller) => {
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'initial-survey',
        kind: 'family-words',
        title: 'Mikä toimii ja mikä huolettaa',
        words:
          'Lapset nukkuvat hyvin molemmissa kodeissa. Vaihtopäivät ovat kireitä, ja Eino miettii, ketä hän ikävöi eniten. Koulutavarat unohtuvat väärään kotiin.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.work([48, '14:00'], 'school-nurse', async (caller) => {
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'professional',
        title: 'Kouluterveydenhuolto',
        words: 'Eino jaksaa koulussa hyvin. Hienomotoriikka vaatii harjoittelua, toimintaterapia on alkanut.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.family([47, '21:15'], 'hanna', (caller) =>
      writeOwnSection(caller, {
        id: t.id(),
        document: 'assessment',
        title: 'Omat sanani',
        words: 'Jaksan paremmin, kun tiedän viikot etukäteen. En halua, että tätä näytetään lasten isälle.',
      }),
    )
    t.work([46, '13:00'], 'family-law-worker-17', async (caller) => {
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'professional',
        title: 'Perheoikeudelliset palvelut',
        words:
          'Sopimus asumisesta ja tapaamisista on vahvistettu. Vanhemmat pystyvät puhumaan lasten asioista.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.work([45, '10:00'], 'guide', async (caller) => {
      const { id } = await writeSection(caller, {
        id: t.id(),
        document: 'assessment',
        kind: 'summary',
        words:
          'Perheessä on kaksi toimivaa kotia. Eniten auttaa yhteinen tapa kertoa viikot lapsille ja rauhallinen vaihtopäivä.',
      })
      await tellSection(caller, { id, told: true })
    })
    t.stage([42, '09:30'], 'guide', 'plan')
    t.goal([42, '10:00'], 'guide', 'calm', {
      words: 'Lapset tietävät aina, kummassa kodissa he ovat ja milloin vaihto on.',
      levels: [
        'Vaihdosta riidellään lasten kuullen.',
        'Viikot sovitaan viime hetkellä.',
        'Viikot ovat kalenterissa kuukauden eteenpäin.',
        'Lapset kertovat itse viikkonsa.',
        'Lapset ehdottavat, ja molemmat vanhemmat joustavat.',
      ],
      start: -1,
    })
    t.goal([41, '20:30'], 'mikael', 'evenings', {
      words: 'Barnen och jag har en lugn kväll i veckan utan skärmar.',
    })
    t.step([41, '10:00'], 'guide', {
      kind: 'family',
      goal: 'calm',
      words: 'Yhteinen kalenteri molempien puhelimeen, viikot sovitaan kuun alussa.',
      owner: { member: 'hanna' },
      due: -20,
      done: [22, '20:00'],
    })
    t.step([41, '10:10'], 'guide', {
      kind: 'service',
      goal: 'calm',
      words: 'Lastenvalvoja käy sopimuksen läpi molempien kanssa kolmen kuukauden päästä.',
      owner: { worker: 'family-law-worker-17' },
      due: 35,
    })
    t.step([41, '10:20'], 'guide', {
      kind: 'meanwhile',
      words: 'Vertaisryhmään on jonoa. Sitä ennen eroillat perhekeskuksessa, myös etänä.',
      owner: { other: 'Perheyhdistys' },
      due: 14,
    })
    t.agree([38, '15:00'], 'guide', {
      review: 30,
      workers: ['guide', 'family-law-worker-17'],
      members: ['hanna', 'mikael'],
    })
    t.stage([37, '09:00'], 'guide', 'help')
    t.work([30, '09:00'], 'guide', async (caller) => {
      const { id } = await callMeeting(caller, {
        id: t.id(),
        purpose: 'Miten syksy on mennyt, ja mitä jouluna tehdään.',
        startsAt: t.moment([16, '14:00']),
        endsAt: t.moment([16, '15:00']),
        place: 'Perhekeskus, neuvotteluhuone 2',
        link: '',
        familyPresent: 'yes',
        team: [t.part('school-nurse'), t.part('family-law-worker-17')],
        members: [t.member('hanna'), t.member('mikael')],
        agenda: ['Miten lapset voivat', 'Joululoma ja vaihtopäivät', 'Kuka tekee mitä ennen vuodenvaihdetta'],
      })
      t.keep('held', id)
    })
    t.family([28, '19:40'], 'hanna', (caller) =>
      answerMeeting(caller, { id: t.made('held'), answer: 'comes' }),
    )
    t.family([27, '20:10'], 'mikael', (caller) =>
      answerMeeting(caller, { id: t.made('held'), answer: 'comes' }),
    )
    t.work([16, '14:50'], 'guide', async (caller) => {
      const meeting = await readMeeting(caller, { id: t.made('held') })
      const said = [
        'Molemmat kertoivat, että lapset ovat iloisempia. Eino on saanut kaverin rinnakkaisluokalta.',
        'Joulu Hannan luona, uusi vuosi Mikaelin luona. Vaihto 27.12. klo 12 perhekeskuksen pihalla.',
        'Sovitut askeleet kirjattiin suunnitelmaan.',
      ]
      for (const [index, point] of meeting.agenda.entries())
        await writeMinutes(caller, { id: point.id, version: point.version, minutes: said[index] ?? '' })
      await agreeInMeeting(caller, {
        id: meeting.id,
        kind: 'family',
        words: 'Vaihtopäivän reppulista jääkaapin oveen molempiin koteihin.',
        owner: { member: t.member('mikael') },
        dueOn: t.day(-7),
      })
      await agreeInMeeting(caller, {
        id: meeting.id,
        kind: 'service',
        words: 'Kysyn paikan isien iltaan tammikuulle.',
        owner: { person: t.worker('guide') },
        dueOn: t.day(-18),
      })
    })
    t.work([16, '15:05'], 'guide', async (caller) => {
      const meeting = await readMeeting(caller, { id: t.made('held') })
      await markPresent(caller, {
        id: meeting.id,
        present: meeting.participants.map(({ id }) => id),
      })
      await holdMeeting(caller, { id: meeting.id })
    })
    t.work([8, '10:00'], 'guide', async (caller) => {
      const { id } = await callMeeting(caller, {
        id: t.id(),
        purpose: 'Suunnitelman tarkistus yhdessä.',
        startsAt: t.moment([-9, '15:00']),
        endsAt: t.moment([-9, '16:00']),
        place: 'Perhekeskus, neuvotteluhuone 2',
        link: 'https://video.perhekeskus.example/suunnitelma',
        familyPresent: 'yes',
        team: [t.part('school-nurse'), t.part('family-law-worker-17'), t.part('therapist')],
        members: [t.member('hanna'), t.member('mikael')],
        agenda: ['Missä tavoitteissa ollaan', 'Mitä lapset toivovat keväältä'],
      })
      t.keep('ahead', id)
    })
    t.family([6, '21:00'], 'hanna', (caller) =>
      answerMeeting(caller, { id: t.made('ahead'), answer: 'remotely' }),
    )
    t.work([4, '09:20'], 'guide', (caller) =>
      bookCaseTime(caller, {
        id: t.id(),
        members: [t.member('hanna')],
        startsAt: t.moment([-3, '17:45']),
        minutes: 30,
        way: 'phone',
        words: 'Iltasoitto: miten viikko on mennyt',
      }),
    )
    t.family([12, '20:45'], 'mikael', async (caller) => {
      const { id } = await openThread(caller, {
        id: t.id(),
        subject: 'Fredagens byte',
        workers: [t.part('guide')],
        text: 'Hej! Kan bytet vara klockan fem på fredag, jag slutar sent på jobbet?',
      })
      t.keep('thread', id)
    })
    t.work([11, '09:05'], 'guide', (caller) =>
      sendMessage(caller, {
        id: t.made('thread'),
        text: 'Hej Mikael! Det går bra om Hanna också säger ja. Skriv in det i kalendern, så ser barnen det.',
      }),
    )
    t.family([5, '20:30'], 'hanna', (caller) =>
      giveVoice(caller, {
        id: t.id(),
        kind: 'feedback',
        rating: 5,
        text: 'Ihanaa, että yksi ihminen tietää kokonaisuuden eikä minun tarvitse kertoa kaikkea alusta.',
      }),
    )
  })
