import type { Text3 } from '#platform/text.ts'

export type MeasureStory = {
  readonly key: string
  readonly line: number
  readonly actionArea: string | null
  readonly name: Text3
  readonly doing: Text3
  readonly comments: Text3 | null
  readonly whole: 'development' | 'network' | 'own-services'
  readonly readiness: 'preparation' | 'settled' | 'start'
  readonly who: string
  readonly status: 'done' | 'dropped' | 'not-started' | 'under-way'
  /** Months from today. */
  readonly due: number | null
  readonly evidence: Text3 | null
}

type Words = readonly [fi: string, sv: string, en: string]
const text = ([fi, sv, en]: Words): Text3 => ({ fi, sv, en })
const measure = (
  key: string,
  line: number,
  name: Words,
  doing: Words,
  more: Partial<Pick<MeasureStory, 'due' | 'readiness' | 'status' | 'who' | 'whole'>> & {
    readonly evidence?: Words
    readonly from?: string
    readonly comments?: Words
  },
): MeasureStory => ({
  key,
  line,
  actionArea: more.from ?? null,
  name: text(name),
  doing: text(doing),
  comments: more.comments === undefined ? null : text(more.comments),
  whole: more.whole ?? 'network',
  readiness: more.readiness ?? 'preparation',
  who: more.who ?? 'coordinator',
  status: more.status ?? 'under-way',
  due: more.due === undefined ? 8 : more.due,
  evidence: more.evidence === undefined ? null : text(more.evidence),
})

/** The table of measures that the workshops of Pohjanmaa ended with, row by row in its words. @source R156 */
export const workshopMeasures: readonly MeasureStory[] = [
  measure(
    'number-of-centres',
    3,
    [
      'Perhekeskusten määrästä päättäminen',
      'Beslut om antal familjecenter',
      'Decide on the number of family centres',
    ],
    [
      'Pohjanmaan hyvinvointialueelle on suunnitteilla kolme isompaa perhekeskusta, joissa on äitiys- ja lastenneuvolan lisäksi laajat sosiaalipalvelut, perheneuvola, perheoikeudelliset palvelut ja kuntoutuspalvelut (fysioterapia, puheterapia ja toimintaterapia). Joitakin palveluita on terveyskeskusten yhteydessä lähipalveluina: ainakin lastenneuvola, joissakin paikoissa myös äitiysneuvola syntyvyyden mukaan. Jotkut palvelut, kuten puheterapia, voivat ehkä jalkautua pieniin perhekeskuksiin.',
      'Tre större familjecenter planeras för Österbottens välfärdsområde. I dem erbjuds, förutom mödra- och barnrådgivning, omfattande socialtjänster, familjerådgivning, familjerättsliga tjänster och rehabiliteringstjänster (fysioterapi, talterapi och ergoterapi). Vissa tjänster finns i anslutning till välfärdscenter som närservice: åtminstone en barnrådgivning, på vissa ställen även en mödrarådgivning beroende på födelseantal. Vissa tjänster, som talterapi, kan kanske utökas till de mindre familjecentren.',
      'Three larger centres are planned for the county, with broad social services, family counselling, family law and rehabilitation beside the maternity and child clinics. Some services stay near families at the health centres; some, such as speech therapy, may come out to the small centres.',
    ],
    {
      from: 'accessibility',
      comments: [
        'Palveluverkon suunnittelu on käynnissä. Se perustuu väestön palvelutarpeeseen ja palvelujen saavutettavuuteen. Huomioon otetaan liikkuvat palvelut ja kohtaamispaikat. Lähdetään valitulla mallilla liikkeelle ja testataan, toimiiko se.',
        'Planering av servicenätet pågår. Den utgår från befolkningens servicebehov och att tjänsterna är tillgängliga. Rörliga tjänster och träffpunkter tas i beaktande. Vi börjar med den utvalda modellen och testar om den fungerar.',
        'The network of sites is being planned from what people need and can reach, with mobile services and meeting places. We begin with the chosen model and test it.',
      ],
      who: 'county-leader',
      whole: 'own-services',
      readiness: 'start',
      due: 4,
    },
  ),
  measure(
    'meeting-place-coordination',
    2,
    [
      'Kohtaamispaikkojen hyvinvointialuetasoisen koordinoinnin selventäminen',
      'Klargöra koordinering för träffpunkterna på välfärdsområdesnivå',
      'Make clear who coordinates meeting places in the county',
    ],
    [
      'Kohtaamispaikkatilojen osalta on tehty hyvinvointijaostolle esitys.',
      'Ett initiativ till välfärdssektionen på utrymmen för träffpunkter har gjorts.',
      'A proposal on premises of meeting places has been made to the well-being section.',
    ],
    { from: 'accessibility', who: 'area-lead', due: -2, readiness: 'start' },
  ),
  measure(
    'stronger-services',
    1,
    [
      'Palveluiden vahvistaminen: ennaltaehkäisevä perhetyö, nuorten varhaiset palvelut, lasten ja perheiden sosiaalityö, mielenterveyspalvelut, vertaistuki, tukea hyvään eroon, lapsiperheiden kotipalvelu, nepsy-coach, psykoedukatiiviset ryhmät, digitaaliset palvelut',
      'Förstärka servicen: förebyggande familjearbete, tidiga ungdomstjänster, socialarbete för barn och familjer, tjänster för mental hälsa, kamratstöd, stöd för en bra skilsmässa, hemservice för barnfamiljer, nepsy-coach, psykoedukativa grupper, digitala tjänster',
      'Strengthen services: preventive family work, early services for young people, social work, mental health, peer support, support for a good divorce, home service, neuropsychiatric coaching, psychoeducative groups, digital services',
    ],
    [
      'Ennaltaehkäisevää palvelurakennetta vahvistetaan. Korjaavan rakenteen vahvistamisessa huomioidaan somaattiset sairaudet, mielenterveyden häiriöt ja nepsy-ongelmat (Lasten terveyskeskus).',
      'Servicestrukturen för förebyggande verksamhet förstärks. Då strukturen för korrigerande tjänster stärks beaktas somatiska sjukdomar, psykiska störningar och nepsy-problem (barnhälsovårdscentral).',
      'The preventive structure is strengthened. In the corrective one, somatic illness, mental health and neuropsychiatric needs are looked at together.',
    ],
    {
      from: 'services',
      comments: [
        'Ennaltaehkäiseviin palveluihin panostetaan suunnitellusti. Konkreettinen tuki on olennaista. Sivistys, varhaiskasvatus ja 3. sektori tarvitaan nykyistä enemmän mukaan. Vanhemmat pitää pystyä motivoimaan muutokseen.',
        'Förebyggande tjänster förstärks enligt plan. Konkret stöd är väsentligt. Bildningen, småbarnspedagogiken och tredje sektorn behövs ännu mera. Det är viktigt att kunna motivera föräldrarna till förändring.',
        'Prevention is invested in as planned. Concrete support matters most. Education, early childhood education and associations are needed more. Parents must be won for the change.',
      ],
      who: 'unit-lead',
      whole: 'own-services',
      due: 20,
    },
  ),
  measure(
    'clear-structure',
    2,
    [
      'Selkeä palvelurakenne ja yhteydenottokanavat: yhden luukun tai numeron periaate sektoreittain, yhteinen palveluohjaus',
      'Tydligare servicestruktur och kontaktkanaler: en lucka-principen enligt sektor, gemensam handledning',
      'A clear structure and ways of contact: one hatch or number by sector, common guidance',
    ],
    [
      'Palveluohjaus ja asiakaspolku tulee saada selkeäksi. Digi-Aspa-asiakasohjaus. Pyydä apua -nappi työn alla.',
      'Servicehandledning och klientprocesser bör klarläggas. Digi-Aspa-klienthandledning. ”Be om hjälp”-knapp under arbete.',
      'Guidance and the family’s path must become clear. Digital guidance. A button “Ask for help” is being made.',
    ],
    {
      from: 'services',
      comments: [
        'Perheen luottamus ansaitaan vastaamalla luvatussa ajassa. Samalla työntekijöillä pitää olla riittävästi aikaa ratkaista asia.',
        'Kundens förtroende måste förtjänas genom att svara inom en viss tid. Samtidigt måste medarbetarna ha tillräckligt med tid för att sköta ärendet.',
        'Trust is earned by answering in the promised time. Workers must also have the time to solve the matter.',
      ],
      who: 'guide',
      readiness: 'start',
      due: 6,
    },
  ),
  measure(
    'resources',
    4,
    [
      'Enemmän resursseja, ostopalveluista ennaltaehkäiseviin palveluihin, resurssien uudelleenorganisointi',
      'Mera resurser, från köptjänster till förebyggande tjänster, omorganisering',
      'More resources, from bought services to prevention, re-organised',
    ],
    [
      'Pitkälti olemassa olevilla resursseilla ja osaamisella tarkoitus selvitä. Ennaltaehkäisevään työhön ja lapsiperheiden kotipalveluun haettu lisäresursseja. Neuvolatiimit käynnistetty.',
      'Man borde klara sig med nuvarande resurser och kunskap. Mera resurser har begärts till förebyggande verksamhet och barnfamiljernas hemservice. Konsultativt grepp borde användas mera. Rådgivningsteam.',
      'It is meant to manage mostly with what there is. More has been asked for prevention and home service. Clinic teams have begun.',
    ],
    { from: 'resources', who: 'county-leader', whole: 'own-services', due: 10 },
  ),
  measure(
    'lead-model',
    4,
    [
      'Perhekeskustoiminnan ja perhekeskuksen johtaminen (johtamismalli)',
      'Familjecenterverksamheten och ledning av familjecentren (beslut om ledarskapsmodell)',
      'Leading the family centre (lead model)',
    ],
    [
      'Asia päätetään toimialan johtoryhmässä.',
      'Ärendet behandlas i verksamhetens ledningsgrupp.',
      'It is decided in the field’s management group.',
    ],
    {
      from: 'leading',
      who: 'county-leader',
      whole: 'development',
      readiness: 'settled',
      status: 'done',
      due: -5,
      evidence: [
        'Johtoryhmä hyväksyi mallin. Alueille on nimetty vastaavat.',
        'Ledningsgruppen godkände modellen. Ansvariga är utsedda i områdena.',
        'The group approved the model. Leads are named in the areas.',
      ],
    },
  ),
  measure(
    'cooperation',
    5,
    [
      'Moniammatillisen yhteistyön kehittäminen: sote, sivistys, 3. sektori ja kulttuuripalvelut; selkeät vastuut, tietoisuus palveluista, tiimityö, yhteiskehittäminen, näyttöön perustuvat toimintatavat, tiedotus',
      'Utveckling av multiprofessionellt samarbete: SOTE, bildning, 3:e sektorn, kulturtjänster; tydligt ansvar, medvetenhet om tjänster, teamarbete, samutveckling, evidensbaserade verksamhetssätt, kommunikation',
      'Develop working together over health, social, education, associations and culture',
    ],
    [
      'Työryhmä perustettu kehittämään moniammatillista tiimityötä. Neuvolatiimit (varhainen kuntoutus).',
      'Arbetsgrupp skapad för att utveckla multiprofessionellt samarbete. Rådgivningsteam (tidig rehabilitering).',
      'A group has been founded to develop teamwork. Clinic teams (early rehabilitation).',
    ],
    { from: 'cooperation', who: 'coordinator', due: 12, readiness: 'start' },
  ),
  measure(
    'roadmap',
    8,
    [
      'Tiekartan tekeminen: tavoitteet ja välitavoitteet, toteutus, vastuunjako, muutosviestintä, mittarit',
      'Utarbetandet av planen: mål och delmål, genomförande, ansvarsfördelning, kommunikation under förändringen, mätare',
      'Make the roadmap: goals and interim goals, execution, division of responsibility, change communication, metrics',
    ],
    ['Vaatii jatkosuunnittelua.', 'Kräver ytterligare planering.', 'Needs more planning.'],
    { from: 'roadmap', who: 'coordinator', whole: 'development', due: 2, readiness: 'start' },
  ),
]

/** What each county does, one or two for each national line. */
export const commonMeasures: readonly MeasureStory[] = [
  measure(
    'methods',
    1,
    [
      'Jokaiselle seitsemästä tehtävästä sovitaan menetelmä alueittain',
      'För varje av de sju uppgifterna avtalas en metod per område',
      'A method is agreed for each of the seven tasks by area',
    ],
    [
      'Aluevastaavat täyttävät kattavuustaulukon, ja aukkoihin sovitaan tekijä.',
      'De områdesansvariga fyller i täckningstabellen, och för luckorna utses en ansvarig.',
      'Area leads fill in the coverage, and a doer is agreed for the gaps.',
    ],
    { who: 'area-lead', readiness: 'start', due: 5 },
  ),
  measure(
    'week-programme',
    2,
    [
      'Yhteinen viikko-ohjelma käyttöön joka alueella',
      'Ett gemensamt veckoprogram i bruk i varje område',
      'One weekly programme in use in each area',
    ],
    [
      'Järjestäjät kirjaavat toimintansa samaan paikkaan. Ohjelma tulostetaan ja jaetaan neuvoloihin.',
      'Arrangörerna skriver in sin verksamhet på samma ställe. Programmet skrivs ut och delas på rådgivningarna.',
      'Everybody writes what they hold in one place. It is printed for the clinics.',
    ],
    {
      who: 'guide',
      readiness: 'settled',
      status: 'done',
      due: -3,
      evidence: [
        'Viikko-ohjelmassa on yli 20 järjestäjän toiminta.',
        'Veckoprogrammet samlar över 20 arrangörer.',
        'The programme holds what over 20 organisations do.',
      ],
    },
  ),
  measure(
    'premises',
    3,
    [
      'Tilat katsotaan yhdessä kuntien kanssa',
      'Lokalerna ses över tillsammans med kommunerna',
      'Premises are looked at with the municipalities',
    ],
    [
      'Jokaisessa kunnassa käydään kerran. Sovitaan, mitkä huoneet ovat yhteisiä ja milloin.',
      'Varje kommun besöks en gång. Vi kommer överens om vilka rum som är gemensamma och när.',
      'Each municipality is visited once. It is agreed which rooms are shared and when.',
    ],
    { who: 'unit-lead', due: -1 },
  ),
  measure(
    'area-lead-hours',
    4,
    [
      'Aluevastaavien työaika ja tehtävänkuva',
      'De områdesansvarigas arbetstid och uppgiftsbeskrivning',
      'Hours and work of area leads',
    ],
    [
      'Sovitaan kirjallisesti, kuinka paljon työajasta on verkoston johtamista.',
      'Vi avtalar skriftligt hur stor del av arbetstiden som går till att leda nätverket.',
      'It is agreed in writing how much of the time is for leading the network.',
    ],
    { who: 'county-leader', whole: 'own-services', due: 3, status: 'not-started' },
  ),
  measure(
    'named-contacts',
    5,
    [
      'Nimetyt yhteyshenkilöt sosiaali- ja terveyspuolelta joka alueelle',
      'Namngivna kontaktpersoner från social- och hälsovården i varje område',
      'Named contacts of the social and the health side in each area',
    ],
    [
      'Nimet ja tavoittamisajat näkyvät verkoston sivulla.',
      'Namn och anträffbarhet syns på nätverkets sida.',
      'Names and when they are reached stand on the network’s page.',
    ],
    { who: 'second-unit-lead', readiness: 'start', due: 7 },
  ),
  measure(
    'recognition',
    6,
    [
      'Myönteinen tunnistaminen osaksi työtä',
      'Positiv igenkänning som en del av arbetet',
      'Positive recognition becomes part of the work',
    ],
    [
      'Kaksi koulutuspäivää eri ammattiryhmille yhdessä. Työparit käyvät toistensa työssä.',
      'Två utbildningsdagar för olika yrkesgrupper tillsammans. Arbetspar besöker varandras arbete.',
      'Two days of training for several professions at once. Pairs visit each other’s work.',
    ],
    { who: 'psychologist', whole: 'development', due: 9, status: 'not-started' },
  ),
  measure(
    'panel',
    7,
    [
      'Perheiden raati ja kokemusasiantuntija johtoryhmään',
      'Familjeråd och en erfarenhetsexpert i ledningsgruppen',
      'A panel of families and an expert by experience in the leadership group',
    ],
    [
      'Raati kokoontuu kahdesti vuodessa kohtaamispaikassa. Palkkiosta sovitaan etukäteen.',
      'Rådet samlas två gånger om året på mötesplatsen. Arvodet avtalas på förhand.',
      'The panel meets twice a year at a meeting place. Its fee is agreed beforehand.',
    ],
    { who: 'parish-worker', due: 6 },
  ),
  measure(
    'five-metrics',
    8,
    [
      'Viisi yhteistä mittaria ja neljännesvuosikatsaus',
      'Fem gemensamma mätare och en kvartalsöversikt',
      'Five common metrics and a look each quarter',
    ],
    [
      'Luvut tulevat suoraan työstä, eikä niitä kysytä erikseen.',
      'Siffrorna kommer direkt ur arbetet och frågas inte separat.',
      'Figures come straight from the work and are not asked for.',
    ],
    { whole: 'development', readiness: 'start', due: 11 },
  ),
]

/** What was seen at the check of last year. */
export const checkWords: Readonly<
  Record<'behind' | 'done' | 'well', { readonly progress: Text3; readonly next: Text3 }>
> = {
  well: {
    progress: text([
      'Työ on käynnissä sovitusti. Puolet alueista on mukana.',
      'Arbetet pågår som avtalat. Hälften av områdena är med.',
      'Work goes on as agreed. Half of the areas are in.',
    ]),
    next: text([
      'Loput alueet mukaan kevään aikana.',
      'Resten av områdena med under våren.',
      'The other areas join in spring.',
    ]),
  },
  behind: {
    progress: text([
      'Alku viivästyi, koska vastuuhenkilö vaihtui. Suunnitelma on valmis.',
      'Starten fördröjdes när den ansvariga byttes. Planen är klar.',
      'The start was late because the person changed. The plan is ready.',
    ]),
    next: text([
      'Aloitetaan kahdesta kunnasta.',
      'Vi börjar med två kommuner.',
      'We begin with two municipalities.',
    ]),
  },
  done: {
    progress: text([
      'Valmis. Käytännöstä on tullut osa arkea.',
      'Klart. Arbetssättet har blivit vardag.',
      'Done. It has become part of every day.',
    ]),
    next: text([
      'Seurataan osana arkea.',
      'Följs upp som en del av vardagen.',
      'Followed as part of every day.',
    ]),
  },
}
