import type { PathFaultCode, PathPart, PathState } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type Texts = {
  readonly title: string
  readonly lead: string
  readonly list: {
    readonly path: string
    readonly inForce: string
    readonly own: (version: number) => string
    readonly product: (version: number) => string
    readonly nothing: string
    readonly draft: string
    readonly lacks: (count: number) => string
    readonly changed: string
  }
  readonly create: {
    readonly title: string
    readonly hint: string
    readonly name: string
    readonly key: string
    readonly keyHint: string
    readonly group: string
    readonly button: string
  }
  readonly page: {
    readonly back: string
    readonly toPath: string
    readonly look: string
    readonly noName: string
    readonly inForce: (words: string) => string
    readonly notInForce: string
    readonly beginText: string
    readonly beginOwnText: string
    readonly begin: string
    readonly beginOwn: string
    readonly missing: string
    readonly missingText: string
    readonly ready: string
    readonly readyText: (version: number) => string
    readonly publish: string
    readonly drawing: string
    readonly nothingToDraw: string
    readonly settings: string
    readonly lanes: string
    readonly lanesHint: string
    readonly stages: string
    readonly stagesHint: string
    readonly edit: string
    readonly up: string
    readonly down: string
    readonly earlier: string
    readonly later: string
    readonly remove: string
    readonly removeLane: string
    readonly removeStep: string
    readonly addLane: string
    readonly laneName: string
    readonly addStep: string
    readonly stepName: string
    readonly place: (column: number) => string
    readonly save: string
    readonly drop: string
    readonly dropText: string
    readonly withdraw: string
    readonly withdrawText: string
    readonly versions: string
    readonly version: string
    readonly state: string
    readonly by: string
    readonly compare: string
    readonly compareWith: string
    readonly states: Readonly<Record<PathState, string>>
    readonly done: Readonly<Record<string, string>>
    readonly standsNow: string
    readonly standsNowHint: string
  }
  readonly parts: Readonly<Record<PathPart, string>>
  readonly faults: Readonly<Record<PathFaultCode, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly hints: {
    readonly lines: string
    readonly days: string
    readonly until: string
    readonly arrows: string
    readonly noStage: string
    readonly noUntil: string
    readonly optional: string
    readonly critical: string
  }
  readonly languages: Readonly<Record<Language, string>>
  readonly compared: {
    readonly title: (from: string, to: string) => string
    readonly same: string
    readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>
    readonly what: string
    readonly how: string
    readonly fields: string
  }
}

export const adminPathTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    title: 'Palvelupolut',
    lead: 'Perhetalon mukana tulee viisi polkua. Hyvinvointialue voi tehdä niistä omat versionsa ja kuvata uusia polkuja.',
    list: {
      path: 'Polku',
      inForce: 'Käytössä',
      own: (version) => `oma versio ${version}`,
      product: (version) => `Perhetalon versio ${version}`,
      nothing: 'ei vielä julkaistu',
      draft: 'luonnos kesken',
      lacks: (count) => `${count} puutetta`,
      changed: 'Muutettu',
    },
    create: {
      title: 'Uusi polku',
      hint: 'Kun mikään valmis polku ei sovi pohjaksi.',
      name: 'Polun nimi',
      key: 'Tunnus osoitteessa',
      keyHint: 'Pieniä kirjaimia, numeroita ja väliviivoja. Esimerkiksi nuori-hoivaaja.',
      group: 'Ryhmä',
      button: 'Aloita polku',
    },
    page: {
      back: 'Palvelupolut',
      toPath: 'Takaisin polkuun',
      look: 'Katso polku työntekijän silmin',
      noName: 'Nimetön',
      inForce: (words) => `Käytössä on ${words}.`,
      notInForce: 'Polkua ei ole vielä julkaistu.',
      beginText:
        'Uusi versio alkaa siitä, mikä nyt on käytössä. Käytössä oleva pysyy voimassa, kunnes uusi julkaistaan.',
      beginOwnText:
        'Oma versio alkaa Perhetalon polusta. Perhetalon polku pysyy käytössä, kunnes oma julkaistaan.',
      begin: 'Aloita uusi versio',
      beginOwn: 'Tee oma versio',
      missing: 'Ennen julkaisua',
      missingText: 'Jokainen teksti tarvitaan kolmella kielellä.',
      ready: 'Luonnos on valmis julkaistavaksi',
      readyText: (version) =>
        `Versio ${version} tulee käyttöön heti. Asiat, jotka seuraavat edellistä versiota, jatkavat sitä, kunnes työntekijä vaihtaa.`,
      publish: 'Julkaise',
      drawing: 'Luonnos kuvana',
      nothingToDraw: 'Kuva piirtyy, kun polulla on kaista ja askel.',
      settings: 'Nimi, syyt ja koordinointi',
      lanes: 'Kaistat ja askeleet',
      lanesHint:
        'Kaista kertoo, kuka tai mikä toimii. Askeleen paikka kertoo järjestyksen vasemmalta oikealle.',
      stages: 'Yhdessä ja digitaalisesti, vaiheittain',
      stagesHint: 'Mitä vaiheessa tehdään yhdessä tai keskitetysti, ja mitä digitaalisesti tai etänä.',
      edit: 'Muokkaa',
      up: 'Ylös',
      down: 'Alas',
      earlier: 'Aiemmaksi',
      later: 'Myöhemmäksi',
      remove: 'Poista',
      removeLane: 'Poista kaista ja sen askeleet',
      removeStep: 'Poista askel ja sen nuolet',
      addLane: 'Lisää kaista',
      laneName: 'Kaistan nimi',
      addStep: 'Lisää askel',
      stepName: 'Askeleen nimi',
      place: (column) => `paikka ${column}`,
      save: 'Tallenna',
      drop: 'Hylkää luonnos',
      dropText: 'Luonnos poistetaan. Käytössä oleva versio ei muutu.',
      withdraw: 'Ota oma versio pois käytöstä',
      withdrawText:
        'Perhetalon polku tulee takaisin käyttöön, jos sellainen on. Asiat, jotka seuraavat omaa versiota, jatkavat sitä.',
      versions: 'Versiot',
      version: 'Versio',
      state: 'Tila',
      by: 'Muutti',
      compare: 'Vertaa',
      compareWith: 'Vertaa edelliseen',
      states: { draft: 'luonnos', published: 'julkaistu', replaced: 'korvattu' },
      done: {
        saved: 'Tallennettu.',
        published: 'Polku on julkaistu.',
        withdrawn: 'Oma versio ei ole enää käytössä.',
        dropped: 'Luonnos on hylätty.',
        draft: 'Luonnos on aloitettu.',
      },
      standsNow: 'Tämä on tallennettu nyt',
      standsNowHint: 'Alla olevissa kentissä on se, mitä kirjoitit. Jos tallennat, se korvaa tämän.',
    },
    parts: { path: 'Polku', lane: 'Kaista', step: 'Askel', arrow: 'Nuoli', stage: 'Vaihe' },
    faults: {
      'no-lane': 'tarvitaan ainakin yksi kaista',
      'no-step': 'tarvitaan ainakin yksi askel',
      'lane-without-steps': 'kaistalla ei ole askelia',
      'key-twice': 'sama tunnus on kahdesti',
      'lane-unknown': 'kaistaa ei ole',
      'column-out-of-range': 'paikan on oltava 1–12',
      'until-before-column': 'loppuu ennen kuin alkaa',
      'days-turned': 'lyhin kesto on pidempi kuin pisin',
      'arrow-unknown-step': 'nuolen toista päätä ei ole',
      'arrow-to-itself': 'nuoli osoittaa itseensä',
      'arrow-twice': 'sama nuoli on kahdesti',
      'no-way-on': 'lähtöpaikasta ei pääse eteenpäin',
      'lines-differ': 'rivejä on eri määrä eri kielillä',
    },
    fields: {
      title: 'Nimi',
      summary: 'Kenelle, yhdellä lauseella',
      why: 'Miksi erityistä huomiota',
      coordinates: 'Kuka koordinoi',
      criticalStage: 'Kriittisin vaihe',
      critical: 'Mikä on kriittisintä',
      wishes: 'Muuta toivottua',
      name: 'Nimi',
      lane: 'Kaista',
      kind: 'Laji',
      column: 'Paikka vasemmalta',
      until: 'Ulottuu paikkaan',
      stage: 'Vaihe',
      actor: 'Kuka tekee',
      least: 'Kesto vähintään, päivää',
      most: 'Kesto enintään, päivää',
      days: 'Kesto',
      interface: 'Rajapinta: mitä kulkee keneltä kenelle',
      metric: 'Mittari: mistä näkee, että askel toimii',
      critical_step: 'Kriittinen askel',
      optional: 'Vain tarvittaessa',
      arrows: 'Mihin tästä mennään',
      joint: 'Yhdessä tai keskitetysti',
      digital: 'Digitaalisesti tai etänä',
      other: 'Muuta',
      order: 'järjestys',
    },
    hints: {
      lines: 'Yksi asia riville. Yhtä monta riviä jokaisella kielellä, samassa järjestyksessä.',
      days: 'Jätä tyhjäksi, jos kestoa ei ole sovittu.',
      until: 'Vain sille, joka kulkee rinnalla.',
      arrows: 'Valitse askeleet, joihin tästä mennään.',
      noStage: 'Ei valittu',
      noUntil: 'Ei ulotu pidemmälle',
      optional: 'Kaikki perheet eivät tarvitse tätä.',
      critical: 'Tässä polku onnistuu tai katkeaa.',
    },
    languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    compared: {
      title: (from, to) => `Mitä eroa: ${from} → ${to}`,
      same: 'Versiot sanovat saman.',
      kinds: { added: 'lisätty', removed: 'poistettu', changed: 'muutettu' },
      what: 'Mikä',
      how: 'Miten',
      fields: 'Mitä muuttui',
    },
  },
  sv: {
    title: 'Servicestigar',
    lead: 'Familjehuset har fem stigar färdigt. Välfärdsområdet kan göra egna versioner av dem och beskriva nya stigar.',
    list: {
      path: 'Stig',
      inForce: 'I bruk',
      own: (version) => `egen version ${version}`,
      product: (version) => `Familjehusets version ${version}`,
      nothing: 'inte publicerad ännu',
      draft: 'utkast på hälft',
      lacks: (count) => `${count} brister`,
      changed: 'Ändrad',
    },
    create: {
      title: 'Ny stig',
      hint: 'När ingen färdig stig passar som grund.',
      name: 'Stigens namn',
      key: 'Namn i adressen',
      keyHint: 'Små bokstäver, siffror och bindestreck. Till exempel ung-omsorgsgivare.',
      group: 'Grupp',
      button: 'Börja stigen',
    },
    page: {
      back: 'Servicestigar',
      toPath: 'Tillbaka till stigen',
      look: 'Se stigen som medarbetarna ser den',
      noName: 'Utan namn',
      inForce: (words) => `I bruk är ${words}.`,
      notInForce: 'Stigen har inte publicerats ännu.',
      beginText: 'En ny version börjar från den som är i bruk. Den gäller tills den nya publiceras.',
      beginOwnText: 'En egen version börjar från Familjehusets stig. Den gäller tills den egna publiceras.',
      begin: 'Börja en ny version',
      beginOwn: 'Gör en egen version',
      missing: 'Före publicering',
      missingText: 'Varje text behövs på tre språk.',
      ready: 'Utkastet är klart att publiceras',
      readyText: (version) =>
        `Version ${version} tas i bruk genast. Ärenden som följer den förra versionen fortsätter med den tills en medarbetare byter.`,
      publish: 'Publicera',
      drawing: 'Utkastet som bild',
      nothingToDraw: 'Bilden ritas när stigen har en bana och ett steg.',
      settings: 'Namn, orsaker och samordning',
      lanes: 'Banor och steg',
      lanesHint:
        'Banan säger vem eller vad som handlar. Stegets plats säger ordningen från vänster till höger.',
      stages: 'Gemensamt och digitalt, skede för skede',
      stagesHint: 'Vad som görs gemensamt eller centralt i skedet, och vad digitalt eller på distans.',
      edit: 'Redigera',
      up: 'Upp',
      down: 'Ned',
      earlier: 'Tidigare',
      later: 'Senare',
      remove: 'Ta bort',
      removeLane: 'Ta bort banan och dess steg',
      removeStep: 'Ta bort steget och dess pilar',
      addLane: 'Lägg till en bana',
      laneName: 'Banans namn',
      addStep: 'Lägg till ett steg',
      stepName: 'Stegets namn',
      place: (column) => `plats ${column}`,
      save: 'Spara',
      drop: 'Kasta utkastet',
      dropText: 'Utkastet tas bort. Versionen i bruk ändras inte.',
      withdraw: 'Ta den egna versionen ur bruk',
      withdrawText:
        'Familjehusets stig tas i bruk igen om en sådan finns. Ärenden som följer den egna versionen fortsätter med den.',
      versions: 'Versioner',
      version: 'Version',
      state: 'Läge',
      by: 'Ändrad av',
      compare: 'Jämför',
      compareWith: 'Jämför med den förra',
      states: { draft: 'utkast', published: 'publicerad', replaced: 'ersatt' },
      done: {
        saved: 'Sparat.',
        published: 'Stigen är publicerad.',
        withdrawn: 'Den egna versionen är inte längre i bruk.',
        dropped: 'Utkastet är kastat.',
        draft: 'Utkastet har påbörjats.',
      },
      standsNow: 'Det här är sparat nu',
      standsNowHint: 'I fälten nedan finns det du skrev. Om du sparar ersätter det det här.',
    },
    parts: { path: 'Stig', lane: 'Bana', step: 'Steg', arrow: 'Pil', stage: 'Skede' },
    faults: {
      'no-lane': 'minst en bana behövs',
      'no-step': 'minst ett steg behövs',
      'lane-without-steps': 'banan har inga steg',
      'key-twice': 'samma namn finns två gånger',
      'lane-unknown': 'banan finns inte',
      'column-out-of-range': 'platsen ska vara 1–12',
      'until-before-column': 'slutar innan den börjar',
      'days-turned': 'den kortaste tiden är längre än den längsta',
      'arrow-unknown-step': 'pilens andra ände finns inte',
      'arrow-to-itself': 'pilen pekar på sig själv',
      'arrow-twice': 'samma pil finns två gånger',
      'no-way-on': 'utgångspunkten leder ingenstans',
      'lines-differ': 'antalet rader är olika på olika språk',
    },
    fields: {
      title: 'Namn',
      summary: 'För vem, i en mening',
      why: 'Varför särskild uppmärksamhet',
      coordinates: 'Vem samordnar',
      criticalStage: 'Mest kritiska skedet',
      critical: 'Vad som är mest kritiskt',
      wishes: 'Annat som önskas',
      name: 'Namn',
      lane: 'Bana',
      kind: 'Slag',
      column: 'Plats från vänster',
      until: 'Räcker till plats',
      stage: 'Skede',
      actor: 'Vem gör',
      least: 'Tid minst, dagar',
      most: 'Tid högst, dagar',
      days: 'Tid',
      interface: 'Gränssnitt: vad går från vem till vem',
      metric: 'Mätare: hur man ser att steget fungerar',
      critical_step: 'Kritiskt steg',
      optional: 'Bara vid behov',
      arrows: 'Vart man går härifrån',
      joint: 'Gemensamt eller centralt',
      digital: 'Digitalt eller på distans',
      other: 'Annat',
      order: 'ordning',
    },
    hints: {
      lines: 'En sak per rad. Lika många rader på varje språk, i samma ordning.',
      days: 'Lämna tomt om ingen tid är överenskommen.',
      until: 'Bara för det som går bredvid.',
      arrows: 'Välj stegen som man går till härifrån.',
      noStage: 'Inte valt',
      noUntil: 'Räcker inte längre',
      optional: 'Alla familjer behöver inte det här.',
      critical: 'Här lyckas eller bryts stigen.',
    },
    languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    compared: {
      title: (from, to) => `Skillnader: ${from} → ${to}`,
      same: 'Versionerna säger samma sak.',
      kinds: { added: 'tillagt', removed: 'borttaget', changed: 'ändrat' },
      what: 'Vad',
      how: 'Hur',
      fields: 'Vad som ändrades',
    },
  },
  en: {
    title: 'Service paths',
    lead: 'Five paths come with Perhetalo. The county can make versions of its own and describe new paths.',
    list: {
      path: 'Path',
      inForce: 'In force',
      own: (version) => `own version ${version}`,
      product: (version) => `Perhetalo’s version ${version}`,
      nothing: 'not published yet',
      draft: 'draft under way',
      lacks: (count) => `${count} things missing`,
      changed: 'Changed',
    },
    create: {
      title: 'A new path',
      hint: 'When no ready path will do as a basis.',
      name: 'Name of the path',
      key: 'Name in the address',
      keyHint: 'Small letters, numbers and hyphens. For example young-carer.',
      group: 'Group',
      button: 'Begin the path',
    },
    page: {
      back: 'Service paths',
      toPath: 'Back to the path',
      look: 'See the path as workers do',
      noName: 'No name',
      inForce: (words) => `In force: ${words}.`,
      notInForce: 'The path has not been published yet.',
      beginText:
        'A new version begins from what is in force, which stays in force until the new one is published.',
      beginOwnText:
        'A version of your own begins from Perhetalo’s path, which stays in force until yours is published.',
      begin: 'Begin a new version',
      beginOwn: 'Make a version of your own',
      missing: 'Before publishing',
      missingText: 'Every text is needed in three languages.',
      ready: 'The draft is ready to be published',
      readyText: (version) =>
        `Version ${version} comes into force at once. Cases that follow the one before go on with it until a worker changes over.`,
      publish: 'Publish',
      drawing: 'The draft as a picture',
      nothingToDraw: 'The picture is drawn when the path has a lane and a step.',
      settings: 'Name, reasons and coordination',
      lanes: 'Lanes and steps',
      lanesHint: 'A lane says who or what acts. A step’s place says the order from left to right.',
      stages: 'Jointly and digitally, stage by stage',
      stagesHint: 'What is done jointly or centrally at the stage, and what digitally or at a distance.',
      edit: 'Edit',
      up: 'Up',
      down: 'Down',
      earlier: 'Earlier',
      later: 'Later',
      remove: 'Remove',
      removeLane: 'Remove the lane and its steps',
      removeStep: 'Remove the step and its arrows',
      addLane: 'Add a lane',
      laneName: 'Name of the lane',
      addStep: 'Add a step',
      stepName: 'Name of the step',
      place: (column) => `place ${column}`,
      save: 'Save',
      drop: 'Throw the draft away',
      dropText: 'The draft is removed. The version in force does not change.',
      withdraw: 'Take the own version out of force',
      withdrawText:
        'Perhetalo’s path comes into force again, if there is one. Cases that follow the own version go on with it.',
      versions: 'Versions',
      version: 'Version',
      state: 'State',
      by: 'Changed by',
      compare: 'Compare',
      compareWith: 'Compare with the one before',
      states: { draft: 'draft', published: 'published', replaced: 'replaced' },
      done: {
        saved: 'Saved.',
        published: 'The path has been published.',
        withdrawn: 'The own version is not in force any more.',
        dropped: 'The draft has been thrown away.',
        draft: 'The draft has been begun.',
      },
      standsNow: 'This is saved now',
      standsNowHint: 'The fields below hold what you typed. If you save, it replaces this.',
    },
    parts: { path: 'Path', lane: 'Lane', step: 'Step', arrow: 'Arrow', stage: 'Stage' },
    faults: {
      'no-lane': 'at least one lane is needed',
      'no-step': 'at least one step is needed',
      'lane-without-steps': 'the lane has no steps',
      'key-twice': 'the same key stands twice',
      'lane-unknown': 'there is no such lane',
      'column-out-of-range': 'the place must be 1–12',
      'until-before-column': 'ends before it begins',
      'days-turned': 'the shortest time is longer than the longest',
      'arrow-unknown-step': 'the other end of the arrow is not there',
      'arrow-to-itself': 'the arrow points at itself',
      'arrow-twice': 'the same arrow stands twice',
      'no-way-on': 'nothing leads on from the starting point',
      'lines-differ': 'the number of lines differs between languages',
    },
    fields: {
      title: 'Name',
      summary: 'For whom, in one sentence',
      why: 'Why special attention',
      coordinates: 'Who coordinates',
      criticalStage: 'Most critical stage',
      critical: 'What is most critical',
      wishes: 'Also wished for',
      name: 'Name',
      lane: 'Lane',
      kind: 'Kind',
      column: 'Place from the left',
      until: 'Reaches to place',
      stage: 'Stage',
      actor: 'Who does it',
      least: 'Takes at least, days',
      most: 'Takes at most, days',
      days: 'Duration',
      interface: 'Interface: what goes from whom to whom',
      metric: 'Metric: how it is seen that the step works',
      critical_step: 'Critical step',
      optional: 'Only if needed',
      arrows: 'Where it leads',
      joint: 'Jointly or centrally',
      digital: 'Digitally or at a distance',
      other: 'Other',
      order: 'order',
    },
    hints: {
      lines: 'One thing a line. As many lines in every language, in the same order.',
      days: 'Leave empty if no time has been agreed.',
      until: 'Only for what goes along.',
      arrows: 'Choose the steps to which this one leads.',
      noStage: 'Not chosen',
      noUntil: 'Reaches no further',
      optional: 'Not every family needs this.',
      critical: 'Here the path succeeds or breaks.',
    },
    languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    compared: {
      title: (from, to) => `What differs: ${from} → ${to}`,
      same: 'The versions say the same.',
      kinds: { added: 'added', removed: 'removed', changed: 'changed' },
      what: 'What',
      how: 'How',
      fields: 'What changed',
    },
  },
}
