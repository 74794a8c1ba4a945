import type { FamilyCentreTask } from '#capabilities/development/domain/seven-tasks.ts'
import type { Text3 } from '#platform/text.ts'

export type TaskStory = {
  readonly task: FamilyCentreTask
  readonly method: Text3
  readonly organisation: string
  /** Key of a worker without the county. */
  readonly person: string | null
  readonly division: Text3
}

/** How a task is carried where it is carried: with what, by whom, and who does which part. */
export const taskStories: readonly TaskStory[] = [
  {
    task: 'well-being',
    method: {
      fi: 'Laajat terveystarkastukset, Lapset puheeksi -keskustelu',
      sv: 'Omfattande hälsoundersökningar, Föra barnen på tal',
      en: 'Broad health checks, Let’s Talk about Children',
    },
    organisation: 'county',
    person: 'neuvola-lead',
    division: {
      fi: 'Neuvola tekee tarkastukset. Varhaiskasvatus kertoo havainnoistaan neljävuotiaana vanhemman luvalla. Koulu jatkaa 1., 5. ja 8. luokalla.',
      sv: 'Rådgivningen gör undersökningarna. Småbarnspedagogiken berättar sina iakttagelser vid fyra år med förälderns lov. Skolan fortsätter i klass 1, 5 och 8.',
      en: 'The clinic makes the checks. Early education tells what it has seen at four. The school goes on in classes 1, 5 and 8.',
    },
  },
  {
    task: 'peer-support',
    method: {
      fi: 'Avoin kohtaamispaikka, perhekahvila, vertaisryhmät',
      sv: 'Öppen mötesplats, familjecafé, kamratgrupper',
      en: 'Open meeting place, family café, peer groups',
    },
    organisation: 'ngo-families',
    person: 'community-lead',
    division: {
      fi: 'Yhdistys pitää viikko-ohjelman. Perheohjaaja on paikalla tiistaisin, seurakunta torstaisin. Tilan antaa kunta.',
      sv: 'Föreningen håller veckoprogrammet. Familjehandledaren är på plats på tisdagar, församlingen på torsdagar. Kommunen ger lokalen.',
      en: 'The association keeps the week. The family guide is there on Tuesdays, the parish on Thursdays. The municipality gives the room.',
    },
  },
  {
    task: 'early-support',
    method: {
      fi: 'Perheohjaus ilman kynnystä, VIG, neuvolan perhetyö',
      sv: 'Familjehandledning utan tröskel, VIG, familjearbete vid rådgivningen',
      en: 'Drop-in family guidance, video interaction guidance, family work at the clinic',
    },
    organisation: 'county',
    person: null,
    division: {
      fi: 'Perheohjaaja tulee kotiin viikossa. Jos tukea tarvitaan yli kolme kuukautta, sovitaan vastuutyöntekijä.',
      sv: 'Familjehandledaren kommer hem inom en vecka. Behövs stöd i över tre månader avtalas en ansvarig medarbetare.',
      en: 'The family guide comes home within a week. After three months a responsible worker is agreed on.',
    },
  },
  {
    task: 'divorce',
    method: {
      fi: 'Lapsi puheeksi erossa, perheasioiden sovittelu, eroneuvontapiste',
      sv: 'Föra barnet på tal vid skilsmässa, medling i familjefrågor, rådgivningspunkt',
      en: 'Talk about the child in divorce, family mediation, advice point',
    },
    organisation: 'county',
    person: 'family-law-lead',
    division: {
      fi: 'Perheoikeudelliset palvelut sovittelevat. Perheneuvola tukee lasta. Yhdistys pitää vertaisryhmän kahdesti vuodessa.',
      sv: 'De familjerättsliga tjänsterna medlar. Familjerådgivningen stöder barnet. Föreningen håller en kamratgrupp två gånger om året.',
      en: 'Family law mediates. Family counselling supports the child. The association holds a group twice a year.',
    },
  },
  {
    task: 'violence',
    method: {
      fi: 'Turvallisuuden puheeksi otto neuvolassa, Ankkuri-tiimi',
      sv: 'Trygghet tas upp på rådgivningen, Ankarteamet',
      en: 'Safety is asked about at the clinic, Anchor team',
    },
    organisation: 'county',
    person: null,
    division: {
      fi: 'Jokainen kysyy turvallisuudesta. Turvakoti neuvoo ympäri vuorokauden. Ankkuri-tiimi kutsuu koolle poliisin, koulun ja kodin.',
      sv: 'Alla frågar om tryggheten. Skyddshemmet ger råd dygnet runt. Ankarteamet sammankallar polis, skola och hem.',
      en: 'Everybody asks about safety. The shelter advises day and night. The Anchor team calls police, school and home together.',
    },
  },
  {
    task: 'diversity',
    method: {
      fi: 'Tulkki varataan ensimmäiseen käyntiin, monikieliset perhekahvilat',
      sv: 'Tolk bokas till det första besöket, flerspråkiga familjecaféer',
      en: 'An interpreter is booked for the first visit, cafés in several languages',
    },
    organisation: 'ngo-families',
    person: null,
    division: {
      fi: 'Palveluohjaus varaa tulkin. Yhdistys etsii vertaisen, joka puhuu perheen kieltä.',
      sv: 'Servicehandledningen bokar tolken. Föreningen söker en jämlike som talar familjens språk.',
      en: 'Guidance books the interpreter. The association finds a peer who speaks the family’s language.',
    },
  },
  {
    task: 'parenthood',
    method: {
      fi: 'Ihmeelliset vuodet -ryhmä, Perhekoulu, parisuhdeillat',
      sv: 'De otroliga åren, Familjeskolan, parkvällar',
      en: 'Incredible Years group, Family School, couples’ evenings',
    },
    organisation: 'county',
    person: 'mind-lead',
    division: {
      fi: 'Perheneuvola pitää ryhmän keväällä ja syksyllä. Seurakunta järjestää parisuhdeillat ja lastenhoidon.',
      sv: 'Familjerådgivningen håller gruppen vår och höst. Församlingen ordnar parkvällarna och barnpassningen.',
      en: 'Family counselling holds the group in spring and autumn. The parish holds the couples’ evenings with child care.',
    },
  },
]
