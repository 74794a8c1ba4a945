import type { Localized } from '#platform/text.ts'

export type RiskStory = {
  readonly key: string
  readonly kind: 'risk' | 'warning'
  readonly language?: 'sv'
  readonly name: Localized
  readonly cause: string
  readonly effect: string
  readonly mitigation: string
  readonly realised: 'no' | 'partly' | 'yes'
  readonly note?: string
  readonly reviewIn: number
  readonly reviewed?: string
}

/** The named risks of R166 and the warnings beside them. */
export const risksOfR166: readonly RiskStory[] = [
  {
    key: 'time',
    kind: 'risk',
    name: { fi: 'Ajan puute', sv: 'Tidsbrist', en: 'Lack of time' },
    cause: 'Kehittämistä tehdään oman työn ohessa.',
    effect: 'Uusi tapa jää alkuun, ja vanha jatkuu rinnalla.',
    mitigation: 'Kokeiluun varataan työaika jo lupaa kysyttäessä. Aloitetaan vähemmällä.',
    realised: 'partly',
    reviewIn: 40,
    reviewed: 'Kaksi kokeilua siirrettiin keväälle. Muut etenivät.',
  },
  {
    key: 'unfinished',
    kind: 'risk',
    name: {
      fi: 'Kokeilut jäävät kesken tai kuvaamatta',
      sv: 'Försök blir på hälft eller obeskrivna',
      en: 'Pilots unfinished or not described',
    },
    cause: 'Vetäjä vaihtuu, eikä kukaan kirjaa mitä opittiin.',
    effect: 'Sama keksitään uudelleen viiden vuoden päästä.',
    mitigation: 'Jokaisella kokeilulla on vastaava ja päätöspäivä. Kuvaus kirjataan ennen päätöstä.',
    realised: 'no',
    note: 'Tunnistettu. Pääosin ei toteutunut, osa siirtyi seuraavalle vuodelle.',
    reviewIn: 75,
    reviewed: 'Kaikilla käynnissä olevilla on nyt päätöspäivä.',
  },
  {
    key: 'regional-model',
    kind: 'risk',
    name: {
      fi: 'Alueellista mallia ei synny, koska voimavarat puuttuvat',
      sv: 'Den regionala modellen blir ogjord för att resurserna fattas',
      en: 'The regional model is not formed for lack of resources',
    },
    cause: 'Rahoitus päättyy hankkeen mukana.',
    effect: 'Alueet jäävät eri tahtiin, ja perhe saa apua osoitteen mukaan.',
    mitigation: 'Koordinaattorin työ on vakinaistettu. Voimavarat katsotaan alueittain vuosittain.',
    realised: 'no',
    note: 'Voimavarat löytyivät.',
    reviewIn: 110,
  },
  {
    key: 'lead-model',
    kind: 'risk',
    name: {
      fi: 'Johtamisen malli jää epäselväksi',
      sv: 'Ledningsmodellen förblir oklar',
      en: 'The lead model is unclear',
    },
    cause: 'Verkostossa on monta johtajaa ja yksi perhe.',
    effect: 'Päätöksiä odotetaan, eikä kukaan tee niitä.',
    mitigation: 'Johtaminen käsiteltiin omissa työpajoissaan. Foorumeilla on paikat ja kaudet.',
    realised: 'no',
    note: 'Ei toteutunut.',
    reviewIn: 140,
  },
  {
    key: 'single-ngos',
    kind: 'warning',
    name: {
      fi: 'Työ kasautuu yksittäisille järjestöille',
      sv: 'Arbetet hopar sig på enskilda organisationer',
      en: 'Work piles on single organisations',
    },
    cause: 'Innokkain tekee.',
    effect: 'Järjestö väsyy, ja toiminta loppuu yhdessä yössä.',
    mitigation: 'Työnjako sovitaan kirjallisesti ja katsotaan keväisin.',
    realised: 'partly',
    reviewIn: -4,
  },
  {
    key: 'bypass',
    kind: 'warning',
    name: {
      fi: 'Muutokset kulkevat perhekeskuksen ohi',
      sv: 'Förändringar går förbi familjecentret',
      en: 'Changes bypass the centre',
    },
    cause: 'Organisaatiot uudistuvat kukin omaan tahtiinsa.',
    effect: 'Verkosto kuulee muutoksesta perheeltä.',
    mitigation: 'Muutokset tuodaan foorumin asialistalle ennen päätöstä.',
    realised: 'partly',
    reviewIn: 60,
  },
  {
    key: 'roles',
    kind: 'warning',
    name: { fi: 'Roolit ovat epäselvät', sv: 'Rollerna är oklara', en: 'Unclear roles' },
    cause: 'Nimetty työntekijä ja vastuutyöntekijä menevät sekaisin.',
    effect: 'Perhe ei tiedä, kenelle soittaa.',
    mitigation: 'Sanat on sovittu ja käydään läpi perehdytyksessä.',
    realised: 'no',
    reviewIn: 90,
  },
  {
    key: 'rooms',
    kind: 'warning',
    name: { fi: 'Tilat eivät riitä', sv: 'Lokalerna räcker inte till', en: 'Rooms' },
    cause: 'Sama huone on sovittu kahdelle.',
    effect: 'Ryhmä perutaan, ja luottamus menee.',
    mitigation: 'Tilat varataan yhteisestä varauksesta. Päätökset tiloista arvioidaan lasten kannalta.',
    realised: 'no',
    reviewIn: 30,
  },
]

export const risksElsewhere: Readonly<Record<'16' | '17', readonly RiskStory[]>> = {
  '17': [
    {
      key: 'languages',
      kind: 'risk',
      language: 'sv',
      name: {
        fi: 'Palvelu jää yhdelle kielelle',
        sv: 'Tjänsten blir på ett språk',
        en: 'A service stays in one language',
      },
      cause: 'Det är svårt att hitta vikarier som talar båda språken.',
      effect: 'En familj väntar längre än grannen.',
      mitigation: 'Turer delas mellan områdena. Vi ser på väntetiden per språk varje månad.',
      realised: 'partly',
      reviewIn: 18,
      reviewed: 'Kvällarna på finska är nu täckta.',
    },
    {
      key: 'distances',
      kind: 'warning',
      language: 'sv',
      name: { fi: 'Välimatkat', sv: 'Avstånden', en: 'Distances' },
      cause: 'Från skärgården är det långt till centret.',
      effect: 'Familjen låter bli att söka stöd.',
      mitigation: 'Familjebilen kör rutten varannan vecka.',
      realised: 'no',
      reviewIn: 80,
    },
  ],
  '16': [
    {
      key: 'time',
      kind: 'risk',
      name: { fi: 'Ajan puute', sv: 'Tidsbrist', en: 'Lack of time' },
      cause: 'Sama ihminen on monessa työryhmässä.',
      effect: 'Kokoukset täyttävät viikon.',
      mitigation: 'Kaksi työryhmää yhdistetään.',
      realised: 'partly',
      reviewIn: 25,
    },
  ],
}

export type ProposalStory = {
  readonly key: string
  readonly language: 'fi' | 'sv'
  readonly name: Localized
  readonly why: string
  readonly done: string
  readonly remains: string
  readonly urgency: 'first' | 'later' | 'next'
  readonly to: string
  readonly sentAgo?: number
  readonly answered?: {
    readonly ago: number
    readonly outcome: 'no' | 'noted' | 'partly' | 'yes'
    readonly words: string
  }
}

export const proposals: Readonly<Record<string, readonly ProposalStory[]>> = {
  '09': [
    {
      key: 'priorities',
      language: 'fi',
      name: {
        fi: 'Kansallinen tärkeysjärjestys: mikä on tehty ja mikä jäljellä',
        sv: 'En nationell prioritering: vad är gjort och vad återstår',
        en: 'A national order of priority: what is done, what is left',
      },
      why: 'Alueet tekevät samaa työtä eri järjestyksessä, eikä kukaan tiedä, mikä on kesken muualla.',
      done: 'Olemme käyneet kahdeksan linjausta läpi ja kirjanneet, missä olemme.',
      remains: 'Yhteinen näkymä puuttuu.',
      urgency: 'first',
      to: 'Sosiaali- ja terveysministeriö',
      sentAgo: 8,
      answered: {
        ago: 5,
        outcome: 'partly',
        words:
          'Alueiden itsearvioinnit kootaan vuosittain. Tärkeysjärjestyksestä keskustellaan koordinaattorien päivillä.',
      },
    },
    {
      key: 'same-question',
      language: 'fi',
      name: {
        fi: 'Perheeltä kysytty tieto kelpaa kaikille',
        sv: 'En uppgift räcker för alla',
        en: 'What a family has said once is enough',
      },
      why: 'Menetelmän lomake ei korvaa oman palvelun lomaketta, ja perhe vastaa kahdesti.',
      done: 'Olemme sovittaneet oman alueen lomakkeet yhteen.',
      remains: 'Kansalliset tietorakenteet eivät tunne yhteistä lomaketta.',
      urgency: 'next',
      to: 'Terveyden ja hyvinvoinnin laitos',
      sentAgo: 2,
    },
  ],
  '17': [
    {
      key: 'bilingual-material',
      language: 'sv',
      name: {
        fi: 'Aineistot molemmilla kielillä samana päivänä',
        sv: 'Material på båda språken samma dag',
        en: 'Material in both languages on the same day',
      },
      why: 'Det svenska materialet kommer månader senare, och familjerna märker det.',
      done: 'Vi översätter själva det viktigaste.',
      remains: 'Metodernas officiella material.',
      urgency: 'first',
      to: 'Institutet för hälsa och välfärd',
      sentAgo: 3,
    },
    {
      key: 'meeting-places',
      language: 'sv',
      name: {
        fi: 'Kohtaamispaikoille pysyvä rahoitus',
        sv: 'Bestående finansiering för mötesplatser',
        en: 'Lasting funding for meeting places',
      },
      why: 'Organisationerna söker pengar varje år och vet i december om dörren är öppen i januari.',
      done: 'Kommunerna och församlingarna ger lokaler.',
      remains: 'Lönen för den som håller dörren öppen.',
      urgency: 'next',
      to: 'Social- och hälsovårdsministeriet',
    },
  ],
  '16': [
    {
      key: 'training',
      language: 'fi',
      name: {
        fi: 'Koulutus etänä ja illalla',
        sv: 'Utbildning på distans och på kvällen',
        en: 'Training remotely and in the evening',
      },
      why: 'Lähipäivä Helsingissä vie pieneltä kunnalta koko tiimin.',
      done: 'Kokeilimme omaa etäkoulutusta.',
      remains: 'Menetelmien koulutukset ovat yhä lähipäiviä.',
      urgency: 'later',
      to: 'Terveyden ja hyvinvoinnin laitos',
      sentAgo: 6,
      answered: {
        ago: 4,
        outcome: 'yes',
        words: 'Seuraava koulutus järjestetään etänä kahtena iltapäivänä.',
      },
    },
  ],
}
