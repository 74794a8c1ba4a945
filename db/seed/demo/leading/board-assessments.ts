type Both = { readonly fi: string; readonly sv: string }
type Assessed = { readonly evidence: Both; readonly next: Both } & (
  | { readonly kind: 'line'; readonly item: string; readonly start: number }
  | { readonly kind: 'principle'; readonly item: string; readonly marks: readonly string[] }
  | {
      readonly kind: 'measure'
      readonly item: string
      readonly start: number
      readonly effects: string
      readonly costs: string
    }
)

/** How a county sees itself: by the lines, the principles and the measures, in the order in which they are looked at. */
export const assessed: readonly Assessed[] = [
  {
    kind: 'line',
    item: '1',
    start: 1,
    evidence: {
      fi: 'Seitsemän tehtävää on käyty läpi joka alueella. Kahdesta puuttuu sovittu työnjako.',
      sv: 'De sju uppgifterna har gåtts igenom i varje område. I två saknas en avtalad arbetsfördelning.',
    },
    next: {
      fi: 'Sovitaan eroauttamisen työnjako ennen kesää.',
      sv: 'Arbetsfördelningen vid skilsmässa avtalas före sommaren.',
    },
  },
  {
    kind: 'line',
    item: '2',
    start: 2,
    evidence: {
      fi: 'Palvelukartta on ajan tasalla. Jokaisella alueella on ainakin yksi kohtaamispaikka.',
      sv: 'Servicekartan är uppdaterad. Varje område har minst en mötesplats.',
    },
    next: {
      fi: 'Ilta-aukiolo yhteen kohtaamispaikkaan joka alueella.',
      sv: 'Kvällsöppet på en mötesplats i varje område.',
    },
  },
  {
    kind: 'line',
    item: '3',
    start: 1,
    evidence: {
      fi: 'Tilat on suunniteltu kolmen kunnan kanssa yhdessä.',
      sv: 'Lokalerna har planerats tillsammans med tre kommuner.',
    },
    next: {
      fi: 'Neuvottelu kahden muun kunnan kanssa syksyllä.',
      sv: 'Förhandling med två andra kommuner på hösten.',
    },
  },
  {
    kind: 'line',
    item: '4',
    start: 2,
    evidence: {
      fi: 'Johtoryhmät kokoontuvat, ja jokaisella alueella on nimetty vastaava.',
      sv: 'Ledningsgrupperna samlas, och varje område har en utsedd ansvarig.',
    },
    next: { fi: 'Täytetään koulujen tyhjä paikka.', sv: 'Skolornas tomma plats besätts.' },
  },
  {
    kind: 'line',
    item: '5',
    start: 0,
    evidence: {
      fi: 'Sopimukset tehty erityistason yhteyshenkilöistä ja tiloista.',
      sv: 'Avtal finns om kontaktpersoner på specialnivå och om lokaler.',
    },
    next: { fi: 'Sovitaan Kelan kanssa yhteisestä päivystyksestä.', sv: 'En gemensam jour avtalas med FPA.' },
  },
  {
    kind: 'line',
    item: '6',
    start: 1,
    evidence: {
      fi: 'Yhteisiä aamuja on ollut joka kuukausi. Kokemusasiantuntija on ollut mukana puolessa.',
      sv: 'Gemensamma morgnar har hållits varje månad. En erfarenhetsexpert har varit med i hälften.',
    },
    next: { fi: 'Kokemusasiantuntija mukaan joka aamuun.', sv: 'En erfarenhetsexpert med varje morgon.' },
  },
  {
    kind: 'line',
    item: '7',
    start: 0,
    evidence: {
      fi: 'Asiakasraati on kokoontunut kahdesti. Nuoret ovat arvioineet verkkosivut.',
      sv: 'Klientrådet har samlats två gånger. Unga har bedömt webbsidorna.',
    },
    next: {
      fi: 'Lapset mukaan kohtaamispaikkojen arviointiin.',
      sv: 'Barnen med i bedömningen av mötesplatserna.',
    },
  },
  {
    kind: 'line',
    item: '8',
    start: 1,
    evidence: {
      fi: 'Mittarit on sovittu. Lupaukset luetaan joka kuukausi.',
      sv: 'Mätarna är avtalade. Löftena läses varje månad.',
    },
    next: { fi: 'Arviointi osaksi vuosikelloa.', sv: 'Utvärderingen som del av årsklockan.' },
  },
  {
    kind: 'principle',
    item: 'rights-of-the-child',
    marks: ['written', 'practised', 'told'],
    evidence: {
      fi: 'Hyvinvointisuunnitelmassa. Päätöksissä arvioidaan vaikutukset lapsiin.',
      sv: 'I välfärdsplanen. I besluten bedöms konsekvenserna för barn.',
    },
    next: {
      fi: 'Kerrotaan lapsille, mihin heidän sanansa vaikutti.',
      sv: 'Barnen får veta vad deras ord ledde till.',
    },
  },
  {
    kind: 'principle',
    item: 'mutual-encounter',
    marks: ['written', 'practised'],
    evidence: { fi: 'Koulutus pidetty kaikille uusille.', sv: 'Utbildning har hållits för alla nya.' },
    next: {
      fi: 'Kysytään perheiltä, tulivatko he kuulluiksi.',
      sv: 'Vi frågar familjerna om de blev hörda.',
    },
  },
  {
    kind: 'principle',
    item: 'easy-access',
    marks: ['written', 'practised', 'followed'],
    evidence: {
      fi: 'Yhteydenotto ilman kirjautumista ja ilman lähetettä.',
      sv: 'Kontakt utan inloggning och utan remiss.',
    },
    next: {
      fi: 'Esteettömyys tarkistetaan joka toimipisteessä.',
      sv: 'Tillgängligheten granskas på varje verksamhetsställe.',
    },
  },
  {
    kind: 'principle',
    item: 'help-without-delay',
    marks: ['written', 'practised', 'followed', 'told'],
    evidence: {
      fi: 'Lupaukset ovat julkisia. Ensimmäinen vastaus tulee useimmiten saman päivän aikana.',
      sv: 'Löftena är offentliga. Det första svaret kommer oftast samma dag.',
    },
    next: { fi: 'Puheterapian jono puoleen.', sv: 'Kön till talterapi halveras.' },
  },
  {
    kind: 'principle',
    item: 'peer-support',
    marks: ['written', 'practised'],
    evidence: { fi: 'Vertaisryhmiä joka alueella.', sv: 'Kamratgrupper i varje område.' },
    next: { fi: 'Isille oma ryhmä pohjoiseen.', sv: 'En egen grupp för pappor i norr.' },
  },
  {
    kind: 'principle',
    item: 'effective-methods',
    marks: ['written'],
    evidence: {
      fi: 'Menetelmät on lueteltu, osaajat ovat näkyvissä.',
      sv: 'Metoderna är listade, kunnandet är synligt.',
    },
    next: {
      fi: 'Seurataan, mitä kolmesta menetelmästä seuraa perheelle.',
      sv: 'Vi följer vad tre metoder leder till för familjen.',
    },
  },
  {
    kind: 'principle',
    item: 'cost-awareness',
    marks: ['written'],
    evidence: {
      fi: 'Ostopalvelujen hinnat ja määrät seurataan vuosittain.',
      sv: 'De köpta tjänsternas priser och mängder följs årligen.',
    },
    next: {
      fi: 'Lasketaan varhaisen tuen hinta korjaavan rinnalle.',
      sv: 'Priset på tidigt stöd räknas bredvid det korrigerande.',
    },
  },
  {
    kind: 'measure',
    item: 'model',
    start: 2,
    evidence: { fi: 'Malli on kuvattu ja hyväksytty.', sv: 'Modellen är beskriven och godkänd.' },
    next: { fi: 'Päivitetään sähköisten palvelujen osuus.', sv: 'Delen om e-tjänster uppdateras.' },
    effects: 'Perheet löytävät ensimmäisen yhteyden yhdestä paikasta.',
    costs: 'Suunnittelu omana työnä, noin 0,3 henkilötyövuotta.',
  },
  {
    kind: 'measure',
    item: 'structures',
    start: 1,
    evidence: { fi: 'Kaksi johtamisen porrasta toimii.', sv: 'Två ledningssteg fungerar.' },
    next: { fi: 'Kunnat mukaan operatiiviseen ryhmään.', sv: 'Kommunerna med i den operativa gruppen.' },
    effects: 'Päätökset tavoittavat alueet viikossa.',
    costs: 'Kokoukset ja sihteerityö.',
  },
  {
    kind: 'measure',
    item: 'skills',
    start: 1,
    evidence: { fi: 'Yhteisiä koulutuksia kuusi vuodessa.', sv: 'Sex gemensamma utbildningar om året.' },
    next: { fi: 'Järjestöille varattuja paikkoja lisää.', sv: 'Fler platser reserverade för föreningarna.' },
    effects: 'Lapset puheeksi -keskustelu osataan joka neuvolassa.',
    costs: 'Koulutuspäivät ja sijaiset.',
  },
  {
    kind: 'measure',
    item: 'piloting',
    start: 0,
    evidence: { fi: 'Kaksi kokeilua käynnissä, yksi päättynyt.', sv: 'Två försök pågår, ett har avslutats.' },
    next: {
      fi: 'Päätetään kotiin tulevan perheohjauksen jatkosta.',
      sv: 'Beslut om fortsatt familjehandledning hemma.',
    },
    effects: 'Perheiden odotus lyheni kokeilualueella.',
    costs: 'Yhden ohjaajan työaika.',
  },
  {
    kind: 'measure',
    item: 'spreading',
    start: 1,
    evidence: {
      fi: 'Eteläisen alueen malli otettu käyttöön muualla.',
      sv: 'Modellen i söder har tagits i bruk på andra håll.',
    },
    next: {
      fi: 'Levitetään yhteinen suunnitelma kaikille alueille.',
      sv: 'Den gemensamma planen sprids till alla områden.',
    },
    effects: 'Samat lupaukset kaikille alueille.',
    costs: 'Perehdytys ja tiedotus.',
  },
]
