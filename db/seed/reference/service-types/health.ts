import type { ServiceType } from './shape.ts'

/** Health care close to families: the clinics, the doctor, therapies and rehabilitation (R42, R53). */
export const healthServiceTypes: readonly ServiceType[] = [
  {
    key: 'maternity-clinic',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'parenthood', 'early-support'],
    modes: ['site', 'home', 'phone', 'remote'],
    audiences: ['expecting', 'babies', 'parents', 'diverse-families'],
    access: 'booking',
    free: true,
    statutory: true,
    name: {
      fi: 'Äitiysneuvola',
      sv: 'Mödrarådgivning',
      en: 'Maternity clinic',
    },
    summary: {
      fi: 'Seuraa raskautta ja tukee koko perhettä vauvan ensiviikkoihin asti',
      sv: 'Följer graviditeten och stöder hela familjen fram till babyns första veckor',
      en: 'Follows your pregnancy and supports the whole family until the baby’s first weeks',
    },
    description: {
      fi:
        'Terveydenhoitaja tai kätilö tapaa sinut monta kertaa raskauden aikana. ' +
        'Hän seuraa, miten sinä ja vauva voitte. Käyt myös lääkärissä. ' +
        'Saat tietoa seulonnoista, synnytyksestä ja imetyksestä. Voit puhua myös peloista ja jaksamisesta.',
      sv:
        'En hälsovårdare eller barnmorska träffar dig flera gånger under graviditeten. ' +
        'Hen följer hur du och babyn mår. Du träffar också en läkare. ' +
        'Du får veta mer om fosterscreening, förlossning och amning. ' +
        'Du kan också prata om rädslor och hur du orkar.',
      en:
        'A nurse or midwife meets you several times during pregnancy. ' +
        'They follow how you and the baby are doing. You see a doctor too. ' +
        'You hear about screening, birth and breastfeeding. ' +
        'You can talk about fears and how you are coping.',
    },
    forWhom: {
      fi:
        'Sinulle, joka odotat vauvaa, ja kumppanillesi. ' +
        'Ota yhteyttä myös, jos et tiedä, mitä ajattelet raskaudesta.',
      sv:
        'För dig som väntar barn och för din partner. ' +
        'Ta kontakt också om du är osäker på vad du känner för graviditeten.',
      en:
        'For you who are expecting a baby, and for your partner. ' +
        'Get in touch also if you are unsure about the pregnancy.',
    },
    howToGetIn: {
      fi:
        'Varaa aika neuvolasta, kun raskaustesti on positiivinen. Lähetettä ei tarvita. ' +
        'Käy tarkastuksessa ennen neljännen raskauskuukauden loppua, niin voit saada äitiysavustuksen.',
      sv:
        'Boka tid på rådgivningen när graviditetstestet är positivt. Du behöver ingen remiss. ' +
        'Gå på undersökning före utgången av fjärde graviditetsmånaden, så kan du få moderskapsunderstöd.',
      en:
        'Book a time at the clinic when your pregnancy test is positive. You need no referral. ' +
        'Have a check-up before the end of the fourth month, so that you can get the maternity grant.',
    },
    afterContact: {
      fi:
        'Terveydenhoitaja kysyy vointisi ja varaa sinulle ensikäynnin. ' +
        'Siellä saat tietää, milloin tapaatte seuraavan kerran.',
      sv:
        'Hälsovårdaren frågar hur du mår och bokar ditt första besök. ' +
        'Där får du veta när ni ses nästa gång.',
      en: 'The nurse asks how you are and books your first visit. There you hear when you will meet next.',
    },
    cost: {
      fi: 'Neuvolan käynnit ovat maksuttomia.',
      sv: 'Besöken på rådgivningen är avgiftsfria.',
      en: 'Visits to the clinic are free of charge.',
    },
    layWords: {
      fi: [
        'raskaana',
        'olen raskaana',
        'raskaustesti positiivinen',
        'plussa',
        'odotan vauvaa',
        'raskaus',
        'neuvola',
        'äitiysneuvola',
        'ultra',
        'raskauspahoinvointi',
        'supistukset',
        'synnytyspelko',
        'pelkään synnytystä',
        'raskausmasennus',
        'äitiyskortti',
        'raskaustodistus',
        'laskettu aika',
        'keskenmeno',
        'jälkitarkastus',
      ],
      sv: [
        'gravid',
        'jag är gravid',
        'graviditetstest positivt',
        'plussade',
        'väntar barn',
        'graviditet',
        'rådgivning',
        'rådgivningen',
        'mödrarådgivning',
        'ultraljud',
        'illamående gravid',
        'sammandragningar',
        'förlossningsrädsla',
        'rädd för förlossningen',
        'deprimerad gravid',
        'moderskapskort',
        'graviditetsintyg',
        'beräknat datum',
        'missfall',
        'efterkontroll',
      ],
      en: [
        'pregnant',
        "I'm pregnant",
        'positive pregnancy test',
        'expecting a baby',
        'pregnancy',
        'neuvola',
        'maternity clinic',
        'antenatal clinic',
        'prenatal care',
        'midwife',
        'ultrasound',
        'morning sickness',
        'contractions',
        'fear of childbirth',
        'scared of giving birth',
        'depressed while pregnant',
        'pregnancy certificate',
        'due date',
        'miscarriage',
        'postnatal check',
      ],
    },
  },
  {
    key: 'family-training',
    level: 'basic',
    providerSector: 'county',
    tasks: ['parenthood', 'peer-support', 'health-and-growth'],
    modes: ['site', 'remote', 'digital'],
    audiences: ['expecting', 'parents', 'diverse-families'],
    access: 'booking',
    free: true,
    statutory: true,
    name: {
      fi: 'Perhevalmennus',
      sv: 'Familjeförberedelser',
      en: 'Family training',
    },
    summary: {
      fi: 'Valmistaudu synnytykseen ja vauva-arkeen yhdessä muiden odottavien kanssa',
      sv: 'Förbered dig för förlossningen och livet med baby tillsammans med andra som väntar barn',
      en: 'Get ready for birth and life with a baby together with others who are expecting',
    },
    description: {
      fi:
        'Tapaamisissa puhutaan synnytyksestä, imetyksestä, vauvan hoidosta ja parisuhteesta. ' +
        'Vetäjänä on esimerkiksi kätilö, terveydenhoitaja tai järjestön työntekijä. ' +
        'Voit kysyä kaikesta, mikä mietityttää. Osa tapaamisista voi olla verkossa.',
      sv:
        'På träffarna talar ni om förlossning, amning, skötsel av babyn och parförhållandet. ' +
        'Ledaren är till exempel barnmorska, hälsovårdare eller någon från en förening. ' +
        'Du kan fråga om allt du undrar över. En del av träffarna kan vara på nätet.',
      en:
        'The meetings are about birth, breastfeeding, baby care and your relationship. ' +
        'They are led by a midwife, a nurse or someone from an association. ' +
        'You can ask anything on your mind. Some meetings may be online.',
    },
    forWhom: {
      fi:
        'Varsinkin sinulle, joka odotat ensimmäistä lastasi, ja kumppanillesi. ' +
        'Voit tulla myös yksin tai tukihenkilön kanssa.',
      sv:
        'Särskilt för dig som väntar ditt första barn och för din partner. ' +
        'Du kan också komma ensam eller med en stödperson.',
      en:
        'Above all for you who are expecting your first child, and for your partner. ' +
        'You can also come alone or with a friend.',
    },
    howToGetIn: {
      fi: 'Kysy äitiysneuvolasta, milloin seuraava ryhmä alkaa, ja ilmoittaudu. Lähetettä ei tarvita.',
      sv: 'Fråga på mödrarådgivningen när nästa grupp börjar och anmäl dig. Du behöver ingen remiss.',
      en: 'Ask the maternity clinic when the next group starts and sign up. You need no referral.',
    },
    afterContact: {
      fi:
        'Saat tiedon ajoista, paikasta tai verkkolinkistä. ' +
        'Jos et voi tulla ryhmään, neuvola kertoo muista tavoista valmistautua.',
      sv:
        'Du får veta tider, plats eller webblänk. ' +
        'Om du inte kan komma till gruppen berättar rådgivningen hur du annars kan förbereda dig.',
      en:
        'You hear the times and the place, or get a link. ' +
        'If you cannot come, the clinic tells you other ways to prepare.',
    },
    cost: {
      fi: 'Perhevalmennus on maksutonta.',
      sv: 'Familjeförberedelserna är avgiftsfria.',
      en: 'Family training is free of charge.',
    },
    layWords: {
      fi: [
        'perhevalmennus',
        'synnytysvalmennus',
        'imetysvalmennus',
        'valmennus odottaville',
        'ensimmäinen vauva tulossa',
        'esikoinen tulossa',
        'tuleva isä',
        'minusta tulee isä',
        'miten synnytys menee',
        'synnytykseen valmistautuminen',
        'synnytyskipu',
        'vauvanhoitokurssi',
        'miten vauvaa hoidetaan',
        'vauvan kylvetys',
        'vanhemmaksi tuleminen',
        'muita odottavia',
      ],
      sv: [
        'familjeförberedelse',
        'familjeförberedelser',
        'föräldraförberedelse',
        'förlossningsförberedelse',
        'profylaxkurs',
        'amningskurs',
        'kurs för blivande föräldrar',
        'första barnet på väg',
        'blivande pappa',
        'jag ska bli pappa',
        'hur går en förlossning till',
        'förbereda sig för förlossningen',
        'förlossningssmärta',
        'hur sköter man en baby',
        'bada babyn',
        'bli förälder',
        'andra som väntar barn',
      ],
      en: [
        'antenatal class',
        'prenatal class',
        'birth class',
        'childbirth course',
        'breastfeeding class',
        'course for expecting parents',
        'first baby on the way',
        'first-time parents',
        'dad to be',
        'becoming a father',
        'what happens at birth',
        'preparing for birth',
        'labour pain',
        'baby care course',
        'how to bathe a baby',
        'meet other expecting parents',
      ],
    },
  },
  {
    key: 'child-clinic',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'parenthood', 'early-support'],
    modes: ['site', 'home', 'phone', 'remote'],
    audiences: ['babies', 'under-school-age', 'parents', 'diverse-families'],
    access: 'booking',
    free: true,
    statutory: true,
    name: {
      fi: 'Lastenneuvola',
      sv: 'Barnrådgivning',
      en: 'Child health clinic',
    },
    summary: {
      fi: 'Seuraa lapsen kasvua, rokottaa ja neuvoo sinua vauva-ajasta kouluikään',
      sv: 'Följer barnets växt, vaccinerar och ger dig råd från babytiden till skolåldern',
      en: 'Follows your child’s growth, gives vaccines and advises you from birth to school age',
    },
    description: {
      fi:
        'Terveydenhoitaja mittaa ja punnitsee lapsen, rokottaa ja katsoo, miten lapsi kehittyy. ' +
        'Lääkäri tutkii lapsen tietyissä ikävaiheissa. ' +
        'Voit kysyä imetyksestä, unesta, syömisestä ja omasta jaksamisestasi. ' +
        'Kun lapsi on sairas, ota yhteyttä terveyskeskukseen.',
      sv:
        'Hälsovårdaren mäter och väger barnet, vaccinerar och ser hur barnet utvecklas. ' +
        'Läkaren undersöker barnet vid vissa åldrar. ' +
        'Du kan fråga om amning, sömn, mat och hur du själv orkar. ' +
        'När barnet är sjukt kontaktar du hälsovårdscentralen.',
      en:
        'The nurse measures and weighs your child, gives vaccines and follows development. ' +
        'A doctor examines the child at certain ages. ' +
        'You can ask about breastfeeding, sleep, food and how you are coping yourself. ' +
        'When your child is ill, contact the health centre.',
    },
    forWhom: {
      fi: 'Alle kouluikäisille lapsille ja heidän vanhemmilleen. Molemmat vanhemmat ovat tervetulleita.',
      sv: 'För barn under skolåldern och deras föräldrar. Båda föräldrarna är välkomna.',
      en: 'For children under school age and their parents. Both parents are welcome.',
    },
    howToGetIn: {
      fi:
        'Varaa aika tai kysy neuvoa omasta neuvolastasi. Lähetettä ei tarvita. ' +
        'Kun vauva on syntynyt, terveydenhoitaja sopii kanssasi ensimmäisen käynnin.',
      sv:
        'Boka tid eller fråga om råd på din egen rådgivning. Du behöver ingen remiss. ' +
        'När babyn är född kommer hälsovårdaren överens med dig om det första besöket.',
      en:
        'Book a time or ask for advice at your own clinic. You need no referral. ' +
        'When your baby is born, the nurse agrees on the first visit with you.',
    },
    afterContact: {
      fi:
        'Terveydenhoitaja neuvoo heti tai varaa ajan. ' +
        'Jos lapsi tai sinä tarvitset muuta apua, hän auttaa löytämään sen.',
      sv:
        'Hälsovårdaren ger råd genast eller bokar en tid. ' +
        'Om barnet eller du behöver annan hjälp hittar ni den tillsammans.',
      en:
        'The nurse gives advice at once or books a time. ' +
        'If your child or you need other help, you look for it together.',
    },
    cost: {
      fi: 'Neuvolan käynnit ja rokotusohjelman rokotteet ovat maksuttomia.',
      sv: 'Besöken på rådgivningen och vaccinerna i vaccinationsprogrammet är avgiftsfria.',
      en: 'Visits to the clinic and the vaccines of the national programme are free of charge.',
    },
    layWords: {
      fi: [
        'neuvola',
        'lastenneuvola',
        'neuvolatäti',
        'neuvolalääkäri',
        'rokotus',
        'rokotukset',
        'vauva itkee',
        'koliikki',
        'imetys',
        'imetys sattuu',
        'maito ei riitä',
        'vauva ei nuku',
        'unikoulu',
        'kiinteät ruoat',
        'lapsi ei syö',
        'vauvan paino ei nouse',
        'kasvukäyrä',
        'nelivuotistarkastus',
        'kuivaksi opettelu',
        'synnytysmasennus',
        'syö huonosti',
        'ei suostu syömään',
        'imetysongelma',
        'vauvan pää vino',
        'yökastelu',
        'kastelee sänkyyn',
      ],
      sv: [
        'rådgivning',
        'rådgivningen',
        'barnrådgivning',
        'rådgivningstant',
        'rådgivningsläkare',
        'vaccin',
        'vaccination',
        'babyn gråter',
        'kolik',
        'amning',
        'amningen gör ont',
        'mjölken räcker inte',
        'babyn sover inte',
        'sömnskola',
        'fast föda',
        'barnet äter inte',
        'babyn går inte upp i vikt',
        'tillväxtkurva',
        'fyraårskontroll',
        'förlossningsdepression',
        'äter dåligt',
        'vill inte äta',
        'problem med amningen',
        'ont vid amning',
        'babyns huvud är snett',
        'sängvätning',
        'kissar i sängen',
      ],
      en: [
        'child health clinic',
        'baby clinic',
        'neuvola',
        'child nurse',
        'vaccination',
        'vaccines',
        'baby cries',
        'colic',
        'breastfeeding',
        'breastfeeding hurts',
        'not enough milk',
        "baby won't sleep",
        'sleep training',
        'solid food',
        "toddler won't eat",
        'baby not gaining weight',
        'growth chart',
        'baby check-up',
        'potty training',
        'postnatal depression',
        'eats badly',
        'refuses to eat',
        'breastfeeding problem',
        'pain when breastfeeding',
        'flat head baby',
        'bedwetting',
        'wets the bed',
      ],
    },
  },
  {
    key: 'sexual-health',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support'],
    modes: ['site', 'phone', 'remote'],
    audiences: ['youth', 'parents'],
    access: 'booking',
    free: true,
    statutory: true,
    name: {
      fi: 'Ehkäisy- ja seksuaaliterveysneuvonta',
      sv: 'Rådgivning gällande preventivmedel och sexuell hälsa',
      en: 'Contraception and sexual-health advice',
    },
    summary: {
      fi: 'Kysy luottamuksella ehkäisystä, seksistä, raskaudesta tai sukupuolitaudeista',
      sv: 'Fråga i förtroende om preventivmedel, sex, graviditet eller könssjukdomar',
      en: 'Ask in confidence about contraception, sex, pregnancy or infections',
    },
    description: {
      fi:
        'Terveydenhoitaja tai lääkäri auttaa sinua löytämään sopivan ehkäisyn. ' +
        'Voit puhua myös seksistä, omista rajoista, raskauden mahdollisuudesta tai sukupuolitaudeista. ' +
        'Ketään ei tuomita, eikä mikään kysymys ole tyhmä.',
      sv:
        'En hälsovårdare eller läkare hjälper dig att hitta rätt preventivmedel. ' +
        'Du kan också prata om sex, egna gränser, en möjlig graviditet eller könssjukdomar. ' +
        'Ingen dömer dig och inga frågor är dumma.',
      en:
        'A nurse or doctor helps you find contraception that suits you. ' +
        'You can also talk about sex, your limits, a possible pregnancy or infections. ' +
        'No one judges you, and no question is stupid.',
    },
    forWhom: {
      fi:
        'Nuorille ja aikuisille, yksin tai kumppanin kanssa. ' +
        'Alaikäisenäkin voit usein itse päättää, kerrotaanko käynnistä vanhemmille.',
      sv:
        'För unga och vuxna, ensam eller med en partner. ' +
        'Också som minderårig får du ofta själv bestämma om föräldrarna ska få veta.',
      en:
        'For young people and adults, alone or with a partner. ' +
        'Even under 18 you can often decide whether your parents are told.',
    },
    howToGetIn: {
      fi:
        'Varaa aika itse. Lähetettä ei tarvita. ' +
        'Voit kysyä myös kouluterveydenhoitajalta, ja jälkiehkäisyä saa apteekista.',
      sv:
        'Boka tid själv. Du behöver ingen remiss. ' +
        'Du kan också fråga skolhälsovårdaren, och akut-p-piller finns på apoteket.',
      en:
        'Book a time yourself. You need no referral. ' +
        'You can also ask the school nurse, and pharmacies sell emergency contraception.',
    },
    afterContact: {
      fi: 'Saat ajan tai neuvon. Terveydenhoitaja kertoo vaihtoehdoista, ja sinä päätät itse.',
      sv: 'Du får en tid eller ett råd. Hälsovårdaren berättar om alternativen och du bestämmer själv.',
      en: 'You get a time or advice. The nurse tells you the options, and you decide yourself.',
    },
    cost: {
      fi: 'Neuvonta on maksutonta, mutta ehkäisystä voi tulla maksu.',
      sv: 'Rådgivningen är avgiftsfri, men preventivmedlen kan kosta.',
      en: 'Advice is free of charge, but contraception may cost something.',
    },
    layWords: {
      fi: [
        'ehkäisy',
        'ehkäisyneuvola',
        'e-pillerit',
        'pillerit',
        'kierukka',
        'ehkäisykapseli',
        'kondomi',
        'kondomi meni rikki',
        'jälkiehkäisy',
        'menkat myöhässä',
        'pelkään että olen raskaana',
        'abortti',
        'raskaudenkeskeytys',
        'sukupuolitauti',
        'klamydia',
        'sukupuolitautitesti',
        'seksi sattuu',
        'eka kerta',
        'ei tulla raskaaksi',
        'seksuaaliterveys',
      ],
      sv: [
        'preventivmedel',
        'preventivrådgivning',
        'p-piller',
        'minipiller',
        'spiral',
        'p-stav',
        'kondom',
        'kondomen gick sönder',
        'akut p-piller',
        'mensen är sen',
        'rädd att jag är gravid',
        'abort',
        'könssjukdom',
        'klamydia',
        'klamydiatest',
        'sex gör ont',
        'första gången',
        'blir inte med barn',
        'sexuell hälsa',
      ],
      en: [
        'contraception',
        'birth control',
        'the pill',
        'coil',
        'implant',
        'condom',
        'condom broke',
        'morning-after pill',
        'period is late',
        "afraid I'm pregnant",
        'abortion',
        'sti',
        'std test',
        'chlamydia',
        'sex hurts',
        'first time',
        "can't get pregnant",
        'sexual health',
        'family planning',
      ],
    },
  },
  {
    key: 'doctor',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth'],
    modes: ['site', 'phone', 'remote'],
    audiences: ['expecting', 'babies', 'under-school-age', 'school-age', 'youth', 'parents'],
    access: 'booking',
    free: false,
    statutory: true,
    name: {
      fi: 'Lääkäripalvelut',
      sv: 'Läkartjänster',
      en: 'Doctor services',
    },
    summary: {
      fi: 'Terveyskeskuksen apua, kun lapsi, nuori tai vanhempi on sairas tai loukkaantunut',
      sv: 'Hjälp på hälsovårdscentralen när barn, unga eller föräldrar är sjuka eller har skadat sig',
      en: 'Help at the health centre when a child, young person or parent is ill or hurt',
    },
    description: {
      fi:
        'Lääkäri tutkii, hoitaa ja kirjoittaa reseptit ja todistukset. ' +
        'Usein apua saa jo hoitajalta tai etävastaanotolta. ' +
        'Jos tarvitaan sairaalan apua, lääkäri tekee lähetteen.',
      sv:
        'Läkaren undersöker, behandlar och skriver recept och intyg. ' +
        'Ofta får du hjälp redan av en sjukskötare eller på distans. ' +
        'Om det behövs hjälp på sjukhus skriver läkaren en remiss.',
      en:
        'The doctor examines, treats and writes prescriptions and certificates. ' +
        'Often a nurse or a remote appointment is enough. ' +
        'If hospital help is needed, the doctor writes a referral.',
    },
    forWhom: {
      fi: 'Lapsille, nuorille ja aikuisille, kun joku on kipeä, oire huolettaa tai on sattunut tapaturma.',
      sv: 'För barn, unga och vuxna när någon är sjuk, ett symtom oroar eller det har hänt en olycka.',
      en:
        'For children, young people and adults when someone is ill, a symptom worries you or there has ' +
        'been an accident.',
    },
    howToGetIn: {
      fi:
        'Ota yhteyttä terveyskeskukseen. ' +
        'Kun otat yhteyttä arkena, hoidon tarve arvioidaan samana päivänä. ' +
        'Illalla ja viikonloppuna auttaa päivystys, hengenvaarassa 112.',
      sv:
        'Kontakta hälsovårdscentralen. När du tar kontakt på en vardag bedöms vårdbehovet samma dag. ' +
        'Kvällar och veckoslut hjälper jouren, vid livsfara 112.',
      en:
        'Contact the health centre. ' +
        'When you do so on a weekday, your need for care is assessed the same day. ' +
        'In the evening and at weekends emergency care helps, and 112 if life is in danger.',
    },
    afterContact: {
      fi:
        'Hoitaja kysyy oireista ja antaa neuvon tai ajan. ' +
        'Jos olet alle 23-vuotias, kiireettömänkin hoidon pitää yleensä alkaa 14 päivän kuluessa tarpeen ' +
        'arviosta.',
      sv:
        'En sjukskötare frågar om symtomen och ger ett råd eller en tid. ' +
        'Är du under 23 år? Då ska också icke-brådskande vård i regel börja inom 14 dagar från bedömningen.',
      en:
        'A nurse asks about the symptoms and gives advice or a time. ' +
        'Are you under 23? Then even non-urgent care should usually begin within 14 days of the assessment.',
    },
    cost: {
      fi: 'Alle 18-vuotiaalle lääkärikäynti on maksuton, aikuinen voi joutua maksamaan.',
      sv: 'Läkarbesöket är avgiftsfritt för den som är under 18 år, vuxna kan få betala.',
      en: 'Seeing the doctor is free under the age of 18; adults may have to pay.',
    },
    layWords: {
      fi: [
        'lääkäri',
        'lääkäriin',
        'lääkäriaika',
        'terveyskeskus',
        'arvauskeskus',
        'lapsi kipeä',
        'lapsi sairas',
        'kuume',
        'kova kuume',
        'korvatulehdus',
        'korva kipeä',
        'ihottuma',
        'oksennustauti',
        'yskä',
        'vatsakipu',
        'loukkasi jalan',
        'resepti',
        'allergia',
        'astma',
        'lääkärintodistus',
      ],
      sv: [
        'läkare',
        'läkartid',
        'till läkaren',
        'hälsovårdscentral',
        'hvc',
        'hälsocentral',
        'barnet är sjukt',
        'feber',
        'hög feber',
        'öroninflammation',
        'ont i örat',
        'utslag',
        'magsjuka',
        'kräks',
        'hosta',
        'magont',
        'skadat foten',
        'recept',
        'allergi',
        'läkarintyg',
      ],
      en: [
        'doctor',
        'see a doctor',
        'gp',
        'health centre',
        "doctor's appointment",
        'child is ill',
        'sick child',
        'fever',
        'high fever',
        'ear infection',
        'earache',
        'rash',
        'stomach bug',
        'vomiting',
        'cough',
        'tummy ache',
        'hurt leg',
        'prescription',
        'allergy',
        'asthma',
      ],
    },
  },
  {
    key: 'psychologist',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'health-and-growth', 'parenthood'],
    modes: ['site', 'remote'],
    audiences: ['expecting', 'babies', 'under-school-age', 'school-age', 'parents'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Psykologipalvelut',
      sv: 'Psykologtjänster',
      en: 'Psychologist services',
    },
    summary: {
      fi: 'Psykologi auttaa, kun lapsen kehitys, tunteet tai oppiminen huolettaa',
      sv: 'En psykolog hjälper när barnets utveckling, känslor eller lärande oroar dig',
      en: 'A psychologist helps when your child’s development, feelings or learning worries you',
    },
    description: {
      fi:
        'Psykologi juttelee, leikkii ja tekee tehtäviä lapsen kanssa. ' +
        'Niin näkyy, mikä lapselta sujuu ja missä hän tarvitsee tukea. Saat keinoja arkeen. ' +
        'Myös odottava tai pienen lapsen vanhempi voi jutella psykologin kanssa.',
      sv:
        'Psykologen pratar, leker och gör uppgifter med barnet. ' +
        'Så ser man vad som går bra och var barnet behöver stöd. Du får knep för vardagen. ' +
        'Också du som väntar barn eller har ett litet barn kan prata med psykologen.',
      en:
        'The psychologist talks, plays and does tasks with your child. ' +
        'This shows what goes well and where support is needed. You get ways to cope in daily life. ' +
        'You can also talk yourself if you are expecting or have a small child.',
    },
    forWhom: {
      fi:
        'Lapsille ja vanhemmille, kun lapsen kehitys tai vanhemmuus mietityttää. ' +
        'Koulun arjessa auttaa koulupsykologi.',
      sv:
        'För barn och föräldrar när barnets utveckling eller föräldraskapet väcker frågor. ' +
        'I skolvardagen hjälper skolpsykologen.',
      en:
        'For children and parents when development or being a parent raises questions. ' +
        'At school the school psychologist helps.',
    },
    howToGetIn: {
      fi: 'Puhu huolesta neuvolassa tai ota itse yhteyttä. Lähetettä ei yleensä tarvita.',
      sv: 'Prata om din oro på rådgivningen eller ta kontakt själv. I allmänhet behövs ingen remiss.',
      en: 'Talk about your worry at the clinic or get in touch yourself. Usually you need no referral.',
    },
    afterContact: {
      fi:
        'Sovitte ensimmäisen tapaamisen, ja psykologi kertoo, mitä silloin tehdään. ' +
        'Jos lasta tutkitaan, käytte tulokset läpi yhdessä.',
      sv:
        'Ni kommer överens om en första träff, och psykologen berättar vad ni gör då. ' +
        'Om barnet undersöks går ni igenom resultaten tillsammans.',
      en:
        'You agree on a first meeting, and the psychologist tells you what happens there. ' +
        'If your child is assessed, you go through the results together.',
    },
    cost: {
      fi: 'Psykologin tapaaminen on maksutonta.',
      sv: 'Det är avgiftsfritt att träffa psykologen.',
      en: 'Seeing the psychologist is free of charge.',
    },
    layWords: {
      fi: [
        'psykologi',
        'lapsipsykologi',
        'neuvolapsykologi',
        'psykologille aika',
        'psykologin tutkimus',
        'kehitysviive',
        'lapsen kehitys viivästynyt',
        'lapsi jäljessä muista',
        'onko lapsi kouluvalmis',
        'koulukypsyys',
        'lapsen pelot',
        'painajaiset',
        'lapsi ujo ja vetäytyvä',
        'lapsi takertuu',
        'vaikea kiintyä vauvaan',
        'lapsi muuttunut',
      ],
      sv: [
        'psykolog',
        'barnpsykolog',
        'rådgivningspsykolog',
        'tid till psykolog',
        'psykologundersökning',
        'försenad utveckling',
        'barnets utveckling försenad',
        'barnet ligger efter',
        'är barnet skolmoget',
        'skolmognad',
        'rädslor hos barn',
        'mardrömmar',
        'blygt barn',
        'barnet är klängigt',
        'svårt att knyta an till babyn',
        'barnet har förändrats',
      ],
      en: [
        'psychologist',
        'child psychologist',
        'see a psychologist',
        'psychological assessment',
        'developmental delay',
        'child is behind others',
        'is my child ready for school',
        'school readiness',
        "child's fears",
        'nightmares',
        'shy withdrawn child',
        'clingy child',
        "can't bond with my baby",
        'my child has changed',
      ],
    },
  },
  {
    key: 'speech-therapy',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support'],
    modes: ['site', 'remote', 'outreach'],
    audiences: ['under-school-age', 'school-age', 'disabled-child', 'parents'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Puheterapia',
      sv: 'Talterapi',
      en: 'Speech therapy',
    },
    summary: {
      fi: 'Apua, kun lapsi puhuu vähän tai epäselvästi, änkyttää tai kun hänen on vaikea syödä',
      sv: 'Hjälp när barnet talar lite eller otydligt, stammar eller har svårt att äta',
      en: 'Help when your child speaks little or unclearly, stutters or finds it hard to eat',
    },
    description: {
      fi:
        'Puheterapeutti katsoo, miten lapsi puhuu, ymmärtää ja leikkii. ' +
        'Harjoittelette yhdessä, ja saat harjoituksia kotiin. ' +
        'Joskus puheen tukena käytetään kuvia tai viittomia. ' +
        'Apua saa myös, kun nieleminen tai syöminen on vaikeaa.',
      sv:
        'Talterapeuten ser hur barnet talar, förstår och leker. ' +
        'Ni övar tillsammans, och du får övningar hem. ' +
        'Ibland används bilder eller tecken som stöd för talet. ' +
        'Du får hjälp också när barnet har svårt att svälja eller äta.',
      en:
        'The speech therapist looks at how your child talks, understands and plays. ' +
        'You practise together and get exercises for home. Sometimes pictures or signs support speech. ' +
        'There is help with swallowing and eating too.',
    },
    forWhom: {
      fi:
        'Lapselle, jonka puhe, kielen ymmärtäminen tai nieleminen huolettaa. ' +
        'Myös monikielinen lapsi saa apua.',
      sv: 'För barn vars tal, språkförståelse eller sväljning oroar. Också flerspråkiga barn får hjälp.',
      en:
        'For a child whose speech, understanding or swallowing worries you. ' +
        'Children with several languages get help too.',
    },
    howToGetIn: {
      fi:
        'Kerro huolesta neuvolassa, päiväkodissa tai koulussa, tai ota itse yhteyttä. ' +
        'Sinulle kerrotaan, jos tarvitaan lähete.',
      sv:
        'Berätta om din oro på rådgivningen, daghemmet eller i skolan, eller ta kontakt själv. ' +
        'Du får veta om det behövs en remiss.',
      en:
        'Tell the clinic, day care or school about your worry, or get in touch yourself. ' +
        'You are told if a referral is needed.',
    },
    afterContact: {
      fi:
        'Puheterapeutti kysyy lapsesta ja neuvoo alkuun. ' +
        'Arviokäynnillä sovitte, mitä tarvitaan: kotiharjoituksia, seurantaa vai terapiaa.',
      sv:
        'Talterapeuten frågar om barnet och ger de första råden. ' +
        'Vid bedömningen kommer ni överens om vad som behövs: övningar hemma, uppföljning eller terapi.',
      en:
        'The therapist asks about your child and gives first advice. ' +
        'At the assessment you agree what is needed: exercises at home, follow-up or therapy.',
    },
    cost: {
      fi: 'Alle 18-vuotiaalle puheterapia on maksutonta.',
      sv: 'Talterapin är avgiftsfri för den som är under 18 år.',
      en: 'Speech therapy is free of charge under the age of 18.',
    },
    layWords: {
      fi: [
        'puheterapia',
        'puheterapeutti',
        'lapsi ei puhu',
        'ei puhu vielä',
        'kaksivuotias ei puhu',
        'puhuu vain muutaman sanan',
        'ei sano ärrää',
        'r-vika',
        'ärrävika',
        's-vika',
        'änkytys',
        'änkyttää',
        'puhe epäselvää',
        'lapsen puheesta ei saa selvää',
        'kielihäiriö',
        'kielen kehitys viivästynyt',
        'kaksikielinen lapsi ei puhu',
        'ei ymmärrä ohjeita',
        'tukiviittomat',
        'lapsi ei puhu päiväkodissa',
        'ässävika',
        'ei sano ässää',
        'puheopetus',
        'lapsi sönköttää',
      ],
      sv: [
        'talterapi',
        'talterapeut',
        'logoped',
        'barnet pratar inte',
        'pratar inte ännu',
        'tvååring pratar inte',
        'säger bara några ord',
        'kan inte säga r',
        'kan inte säga s',
        'läspar',
        'stammar',
        'stamning',
        'otydligt tal',
        'ingen förstår vad barnet säger',
        'språkstörning',
        'sen språkutveckling',
        'tvåspråkigt barn pratar inte',
        'förstår inte instruktioner',
        'tecken som stöd',
        'barnet pratar inte på dagis',
        'läspning',
        'sen med att prata',
        'talsvårigheter',
      ],
      en: [
        'speech therapy',
        'speech therapist',
        "child doesn't talk",
        'not talking yet',
        'late talker',
        'two-year-old not talking',
        'says only a few words',
        "can't say r",
        'lisp',
        'stutter',
        'stammering',
        'unclear speech',
        'nobody understands my child',
        'language delay',
        'language disorder',
        'bilingual child not talking',
        "doesn't follow instructions",
        'signs to support speech',
        'silent at day care',
        'swallowing problems',
        'lisping',
        'child stutters',
        'speech delay',
      ],
    },
  },
  {
    key: 'physiotherapy',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support'],
    modes: ['site', 'home', 'remote'],
    audiences: [
      'expecting',
      'babies',
      'under-school-age',
      'school-age',
      'youth',
      'parents',
      'disabled-child',
    ],
    access: 'self',
    free: false,
    statutory: true,
    name: {
      fi: 'Fysioterapia',
      sv: 'Fysioterapi',
      en: 'Physiotherapy',
    },
    summary: {
      fi: 'Apua, kun vauvan tai lapsen liikkuminen huolettaa tai kun kehoon sattuu',
      sv: 'Hjälp när babyns eller barnets rörelser oroar eller när kroppen gör ont',
      en: 'Help when a baby’s or child’s movement worries you or when the body hurts',
    },
    description: {
      fi:
        'Fysioterapeutti katsoo, miten keho liikkuu ja missä on pulma. ' +
        'Saat harjoituksia ja neuvoja, joita teet kotona. Lapsen kanssa harjoitellaan leikkien. ' +
        'Apua saa myös raskauden aikaisiin ja synnytyksen jälkeisiin vaivoihin.',
      sv:
        'Fysioterapeuten ser hur kroppen rör sig och var problemet finns. ' +
        'Du får övningar och råd att använda hemma. Barn övar genom lek. ' +
        'Du får hjälp också med besvär under graviditeten och efter förlossningen.',
      en:
        'The physiotherapist looks at how the body moves and where the problem is. ' +
        'You get exercises and advice for home. Children practise through play. ' +
        'There is help for pains in pregnancy and after birth too.',
    },
    forWhom: {
      fi: 'Vauvoille, lapsille ja nuorille sekä sinulle, joka odotat tai olet synnyttänyt.',
      sv: 'För babyer, barn och unga och för dig som väntar barn eller har fött.',
      en: 'For babies, children and young people, and for you who are expecting or have given birth.',
    },
    howToGetIn: {
      fi:
        'Kysy vauvan tai pienen lapsen asiassa ensin neuvolasta. ' +
        'Moneen vaivaan pääset suoraan fysioterapeutille ilman lähetettä.',
      sv:
        'Fråga först på rådgivningen om det gäller en baby eller ett litet barn. ' +
        'För många besvär kan du boka tid direkt hos fysioterapeuten utan remiss.',
      en:
        'For a baby or small child, ask the clinic first. ' +
        'With many pains you can go straight to the physiotherapist without a referral.',
    },
    afterContact: {
      fi:
        'Fysioterapeutti tutkii ja sopii kanssasi tavoitteen. ' +
        'Joskus riittää yksi käynti ja kotiharjoitukset.',
      sv:
        'Fysioterapeuten undersöker och kommer överens med dig om ett mål. ' +
        'Ibland räcker ett besök och övningar hemma.',
      en:
        'The physiotherapist examines you or your child and sets a goal with you. ' +
        'Sometimes one visit and exercises are enough.',
    },
    cost: {
      fi: 'Alle 18-vuotiaalle fysioterapia on maksutonta, aikuinen voi joutua maksamaan.',
      sv: 'Fysioterapin är avgiftsfri för den som är under 18 år, vuxna kan få betala.',
      en: 'Physiotherapy is free under the age of 18; adults may have to pay.',
    },
    layWords: {
      fi: [
        'fysioterapia',
        'fysioterapeutti',
        'fyssari',
        'jumppari',
        'vauva ei käänny',
        'vauva ei ryömi',
        'vauva katsoo vain yhdelle puolelle',
        'vino pää',
        'litteä takaraivo',
        'varvaskävely',
        'lapsi ei kävele',
        'lapsi kaatuilee',
        'kömpelö lapsi',
        'selkäkipu',
        'niska jumissa',
        'ryhti',
        'urheiluvamma',
        'vatsalihasten erkauma',
        'lantionpohja',
        'liitoskivut raskaana',
        'huono ryhti',
      ],
      sv: [
        'fysioterapi',
        'fysioterapeut',
        'sjukgymnast',
        'babyn vänder sig inte',
        'babyn kryper inte',
        'babyn tittar bara åt ena hållet',
        'snett huvud',
        'platt bakhuvud',
        'går på tå',
        'barnet går inte',
        'ramlar ofta',
        'klumpigt barn',
        'ont i ryggen',
        'stel nacke',
        'hållning',
        'idrottsskada',
        'delade magmuskler',
        'bäckenbotten',
        'foglossning',
        'dålig hållning',
      ],
      en: [
        'physiotherapy',
        'physiotherapist',
        'physio',
        'physical therapy',
        "baby doesn't roll over",
        'baby not crawling',
        'baby looks to one side only',
        'flat head',
        'toe walking',
        'toddler not walking',
        'falls over a lot',
        'clumsy child',
        'back pain',
        'stiff neck',
        'posture',
        'sports injury',
        'separated tummy muscles',
        'pelvic floor',
        'pelvic pain in pregnancy',
        'bad posture',
      ],
    },
  },
  {
    key: 'occupational-therapy',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support'],
    modes: ['site', 'home', 'outreach', 'remote'],
    audiences: ['under-school-age', 'school-age', 'youth', 'disabled-child', 'parents'],
    access: 'referral',
    free: true,
    statutory: true,
    name: {
      fi: 'Toimintaterapia',
      sv: 'Ergoterapi',
      en: 'Occupational therapy',
    },
    summary: {
      fi: 'Apua, kun pukeminen, syöminen, leikki tai kynän käyttö on lapselle vaikeaa',
      sv: 'Hjälp när det är svårt för barnet att klä på sig, äta, leka eller hålla i pennan',
      en: 'Help when dressing, eating, playing or using a pencil is hard for your child',
    },
    description: {
      fi:
        'Toimintaterapeutti harjoittelee lapsen kanssa arjen taitoja leikkien ja tehden. ' +
        'Etsitte keinoja myös, kun äänet, vaatteet tai kosketus tuntuvat lapsesta liian voimakkailta. ' +
        'Saat neuvoja kotiin, päiväkotiin ja kouluun.',
      sv:
        'Ergoterapeuten övar vardagsfärdigheter med barnet genom lek och olika sysslor. ' +
        'Ni söker knep också när ljud, kläder eller beröring känns för starkt för barnet. ' +
        'Du får råd för hemmet, daghemmet och skolan.',
      en:
        'The occupational therapist practises everyday skills with your child through play and doing. ' +
        'You also look for ways to cope when sounds, clothes or touch feel too strong. ' +
        'You get advice for home, day care and school.',
    },
    forWhom: {
      fi: 'Lapsille ja nuorille, joille arjen toimet, käden taidot tai aistiherkkyys tuottavat pulmia.',
      sv: 'För barn och unga som har svårt med vardagssysslor, finmotorik eller starka sinnesintryck.',
      en: 'For children and young people who struggle with everyday tasks, hand skills or strong sensations.',
    },
    howToGetIn: {
      fi:
        'Puhu huolesta neuvolassa, koulussa tai lääkärissä. ' +
        'Ammattilainen ohjaa lapsen toimintaterapiaan ja tekee lähetteen, jos sitä tarvitaan.',
      sv:
        'Prata om din oro på rådgivningen, i skolan eller hos läkaren. ' +
        'Personalen hänvisar barnet till ergoterapi och skriver en remiss om det behövs.',
      en:
        'Talk about your worry at the clinic, at school or with a doctor. ' +
        'They guide your child to occupational therapy and write a referral if needed.',
    },
    afterContact: {
      fi:
        'Toimintaterapeutti tapaa lapsen ja kysyy, miten arki sujuu. ' +
        'Sitten sovitte, mitä harjoitellaan ja missä.',
      sv:
        'Ergoterapeuten träffar barnet och frågar hur vardagen fungerar. ' +
        'Sedan kommer ni överens om vad ni övar på och var.',
      en:
        'The therapist meets your child and asks how daily life goes. ' +
        'Then you agree what to practise and where.',
    },
    cost: {
      fi: 'Alle 18-vuotiaalle toimintaterapia on maksutonta.',
      sv: 'Ergoterapin är avgiftsfri för den som är under 18 år.',
      en: 'Occupational therapy is free of charge under the age of 18.',
    },
    layWords: {
      fi: [
        'toimintaterapia',
        'toimintaterapeutti',
        'kynäote',
        'ei osaa leikata saksilla',
        'hienomotoriikka',
        'kädentaidot',
        'ei osaa pukea itse',
        'napit ja vetoketjut',
        'kengännauhat',
        'aistiherkkä',
        'aistiyliherkkyys',
        'vaatteet tuntuu pahalta',
        'äänet häiritsee',
        'sotkee syödessä',
        'ei osaa leikkiä',
        'motorinen kömpelyys',
      ],
      sv: [
        'ergoterapi',
        'ergoterapeut',
        'arbetsterapi',
        'arbetsterapeut',
        'pennfattning',
        'klippa med sax',
        'finmotorik',
        'kan inte klä på sig själv',
        'knappar och dragkedjor',
        'knyta skor',
        'känslig för sinnesintryck',
        'sinneskänslig',
        'kläderna känns obekväma',
        'störs av ljud',
        'kladdar med maten',
        'kan inte leka',
        'motoriska svårigheter',
      ],
      en: [
        'occupational therapy',
        'occupational therapist',
        'pencil grip',
        "can't use scissors",
        'fine motor skills',
        "can't get dressed alone",
        'buttons and zips',
        'tying shoelaces',
        'sensory issues',
        'sensitive to sounds',
        'clothes feel wrong',
        'messy eating',
        "doesn't know how to play",
        'clumsy hands',
        'handwriting trouble',
      ],
    },
  },
  {
    key: 'nutrition-therapy',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth'],
    modes: ['site', 'remote'],
    audiences: ['expecting', 'babies', 'under-school-age', 'school-age', 'youth', 'parents'],
    access: 'referral',
    free: false,
    statutory: true,
    name: {
      fi: 'Ravitsemusterapia',
      sv: 'Näringsterapi',
      en: 'Nutrition therapy',
    },
    summary: {
      fi: 'Ravitsemusterapeutti auttaa, kun syöminen, kasvu tai ruoka-allergia huolettaa',
      sv: 'En näringsterapeut hjälper när ätandet, växten eller en matallergi oroar',
      en: 'A dietitian helps when eating, growth or a food allergy worries you',
    },
    description: {
      fi:
        'Ravitsemusterapeutti kysyy, mitä teillä syödään ja mikä on vaikeaa. ' +
        'Saat neuvoja, jotka sopivat teidän arkeenne ja kukkaroonne. Ketään ei moitita. ' +
        'Jos epäilet syömishäiriötä, kerro siitä heti hoitajalle tai lääkärille.',
      sv:
        'Näringsterapeuten frågar vad ni äter och vad som är svårt. ' +
        'Du får råd som passar er vardag och ekonomi. Ingen får förebråelser. ' +
        'Misstänker du en ätstörning ska du genast berätta det för en sjukskötare eller läkare.',
      en:
        'The dietitian asks what you eat and what is hard. ' +
        'You get advice that fits your daily life and budget. No one is blamed. ' +
        'If you suspect an eating disorder, tell a nurse or doctor at once.',
    },
    forWhom: {
      fi:
        'Lapselle, nuorelle tai odottavalle, jolla on esimerkiksi allergia, keliakia, diabetes tai huoli ' +
        'painosta.',
      sv:
        'För barn, unga och gravida som har till exempel allergi, celiaki, diabetes eller bekymmer med ' +
        'vikten.',
      en:
        'For a child, young person or expecting parent with, for example, an allergy, coeliac disease, ' +
        'diabetes or a worry about weight.',
    },
    howToGetIn: {
      fi:
        'Pyydä apua neuvolasta, kouluterveydenhoitajalta tai lääkäriltä. ' +
        'He ohjaavat sinut ravitsemusterapeutille.',
      sv:
        'Be om hjälp på rådgivningen, hos skolhälsovårdaren eller läkaren. ' +
        'De hänvisar dig till näringsterapeuten.',
      en: 'Ask for help at the clinic, from the school nurse or a doctor. They refer you to the dietitian.',
    },
    afterContact: {
      fi:
        'Saat ajan, ja sinua voidaan pyytää kirjaamaan ruokailuja muutaman päivän ajan. ' +
        'Tapaamisessa sovitte pienistä muutoksista.',
      sv:
        'Du får en tid och blir kanske ombedd att skriva upp vad ni äter under några dagar. ' +
        'På träffen kommer ni överens om små ändringar.',
      en:
        'You get a time and may be asked to write down meals for a few days. ' +
        'At the meeting you agree on small changes.',
    },
    cost: {
      fi: 'Alle 18-vuotiaalle käynti on yleensä maksuton, aikuinen voi joutua maksamaan.',
      sv: 'Besöket är i regel avgiftsfritt för den som är under 18 år, vuxna kan få betala.',
      en: 'The visit is usually free under the age of 18; adults may have to pay.',
    },
    layWords: {
      fi: [
        'ravitsemusterapia',
        'ravitsemusterapeutti',
        'ravitsemusneuvonta',
        'ruoka-allergia',
        'maitoallergia',
        'keliakia',
        'gluteeniton',
        'diabetes ruokavalio',
        'raskausdiabetes',
        'ylipaino',
        'lapsi lihoo',
        'nirso lapsi',
        'syö vain makaronia',
        'vegaaniruoka lapselle',
        'lapsi laihtuu',
        'valikoiva syöjä',
        'syö huonosti',
        'ei suostu syömään',
        'ei syö mitään',
        'nirsoilu',
      ],
      sv: [
        'näringsterapi',
        'näringsterapeut',
        'dietist',
        'kostråd',
        'matallergi',
        'mjölkallergi',
        'celiaki',
        'glutenfritt',
        'diabetes kost',
        'graviditetsdiabetes',
        'övervikt',
        'barnet går upp för mycket i vikt',
        'kräsen',
        'äter bara makaroner',
        'vegankost för barn',
        'barnet magrar',
        'selektivt ätande',
        'äter dåligt',
        'vill inte äta',
        'äter ingenting',
        'matvägran',
        'petar i maten',
      ],
      en: [
        'nutrition therapy',
        'dietitian',
        'nutritionist',
        'diet advice',
        'food allergy',
        'milk allergy',
        'coeliac disease',
        'gluten free',
        'diabetes diet',
        'gestational diabetes',
        'overweight child',
        'picky eater',
        'eats only pasta',
        'vegan food for child',
        'child losing weight',
        'selective eating',
        'eats badly',
        'refuses to eat',
        'does not eat anything',
        'fussy eater',
      ],
    },
  },
  {
    key: 'child-rehab',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support'],
    modes: ['site', 'home', 'outreach', 'remote'],
    audiences: ['babies', 'under-school-age', 'school-age', 'youth', 'disabled-child', 'parents'],
    access: 'referral',
    free: true,
    statutory: true,
    name: {
      fi: 'Lasten kuntoutuspalvelut',
      sv: 'Rehabiliteringstjänster för barnfamiljer',
      en: 'Rehabilitation for children',
    },
    summary: {
      fi: 'Kuntoutusta ja ohjausta, kun lapsi tarvitsee pidempään tukea kehitykseensä',
      sv: 'Rehabilitering och handledning när barnet behöver stöd i sin utveckling en längre tid',
      en: 'Rehabilitation and guidance when your child needs longer support to develop',
    },
    description: {
      fi:
        'Työryhmä miettii kanssanne, mikä kuntoutus auttaa. ' +
        'Se voi olla terapiaa, apuvälineitä tai neuvoja kotiin, päiväkotiin ja kouluun. ' +
        'Kuntoutusohjaaja auttaa hakemuksissa ja kokoaa tuen yhteen. Osan kuntoutuksesta järjestää Kela.',
      sv:
        'Ett team funderar med er på vilken rehabilitering som hjälper. ' +
        'Det kan vara terapi, hjälpmedel eller råd för hemmet, daghemmet och skolan. ' +
        'Rehabiliteringshandledaren hjälper med ansökningar och samlar stödet. ' +
        'En del av rehabiliteringen ordnas av FPA.',
      en:
        'A team thinks with you about what helps. ' +
        'It can be therapy, aids or advice for home, day care and school. ' +
        'A rehabilitation counsellor helps with applications and brings support together. ' +
        'Kela arranges part of the rehabilitation.',
    },
    forWhom: {
      fi:
        'Lapsille ja nuorille, joilla on kehityksen pulma, vamma tai pitkäaikainen sairaus, ja heidän ' +
        'perheilleen.',
      sv:
        'För barn och unga som har svårigheter i utvecklingen, en funktionsnedsättning eller långvarig ' +
        'sjukdom, och för deras familjer.',
      en:
        'For children and young people with a developmental difficulty, disability or long-term illness, ' +
        'and for their families.',
    },
    howToGetIn: {
      fi:
        'Ota huoli puheeksi neuvolassa, koulussa tai lääkärissä. ' +
        'Lääkäri tai työryhmä arvioi tarpeen ja ohjaa eteenpäin. ' +
        'Varhainen tuki voi alkaa jo ennen diagnoosia.',
      sv:
        'Ta upp din oro på rådgivningen, i skolan eller hos läkaren. ' +
        'En läkare eller ett team bedömer behovet och för saken vidare. ' +
        'Tidigt stöd kan börja redan före en diagnos.',
      en:
        'Bring up your worry at the clinic, at school or with a doctor. ' +
        'A doctor or a team assesses the need and takes it forward. ' +
        'Early support can begin before a diagnosis.',
    },
    afterContact: {
      fi:
        'Ammattilaiset tapaavat lapsen ja arvioivat tuen tarpeen. ' +
        'Teette yhdessä suunnitelman, jossa lukee, kuka tekee mitä.',
      sv:
        'Barnet träffar experter som bedömer vilket stöd som behövs. ' +
        'Tillsammans gör ni upp en plan där det står vem som gör vad.',
      en:
        'Professionals meet your child and assess what support is needed. ' +
        'Together you make a plan that says who does what.',
    },
    cost: {
      fi: 'Alle 18-vuotiaalle kuntoutus on yleensä maksutonta.',
      sv: 'Rehabiliteringen är i regel avgiftsfri för den som är under 18 år.',
      en: 'Rehabilitation is usually free of charge under the age of 18.',
    },
    layWords: {
      fi: [
        'kuntoutus',
        'lapsen kuntoutus',
        'kuntoutusohjaaja',
        'kuntoutusohjaus',
        'kuntoutussuunnitelma',
        'varhaiskuntoutus',
        'kuntoutustyöryhmä',
        'vaativa kuntoutus',
        'terapian hakeminen lapselle',
        'monta terapiaa',
        'kuka koordinoi terapiat',
        'apuvälineet lapselle',
        'lapsi sai diagnoosin',
        'kehityksen tuki',
        'kuntoutusjakso',
      ],
      sv: [
        'rehabilitering',
        'rehabilitering för barn',
        'habilitering',
        'rehabiliteringshandledare',
        'rehabiliteringshandledning',
        'rehabiliteringsplan',
        'tidig rehabilitering',
        'rehabiliteringsteam',
        'krävande rehabilitering',
        'söka terapi till barnet',
        'många terapier',
        'vem samordnar terapierna',
        'hjälpmedel för barn',
        'barnet fick en diagnos',
        'stöd för utvecklingen',
      ],
      en: [
        'rehabilitation',
        'child rehabilitation',
        'rehab for a child',
        'rehabilitation plan',
        'early rehabilitation',
        'early intervention',
        'rehabilitation counsellor',
        'how to apply for therapy',
        'many therapies',
        'who coordinates the therapies',
        'assistive devices',
        'aids for a child',
        'child got a diagnosis',
        'developmental support',
      ],
    },
  },
  {
    key: 'rehab-class',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'health-and-growth'],
    modes: ['site'],
    audiences: ['school-age', 'parents'],
    access: 'referral',
    free: true,
    statutory: false,
    name: {
      fi: 'Kuntoutusluokan palvelut',
      sv: 'Rehabiliteringsklass',
      en: 'Rehabilitation class',
    },
    summary: {
      fi: 'Pieni luokka, jossa koulunkäynti ja kuntoutus kulkevat yhdessä',
      sv: 'En liten klass där skolgång och rehabilitering går hand i hand',
      en: 'A small class where school and rehabilitation go together',
    },
    description: {
      fi:
        'Luokassa on vähän oppilaita ja samat tutut aikuiset. ' +
        'Opettajan rinnalla työskentelee ammattilainen, joka auttaa tunteiden ja käytöksen pulmissa. ' +
        'Päivä etenee lapsen voimien mukaan. Tavoitteena on paluu omaan kouluun.',
      sv:
        'Klassen har få elever och samma bekanta vuxna. ' +
        'Vid sidan av läraren arbetar en person som hjälper när känslor eller beteende ställer till det. ' +
        'Dagen går i den takt barnet orkar. Målet är att komma tillbaka till den egna skolan.',
      en:
        'The class has few pupils and the same familiar adults. ' +
        'Beside the teacher works someone who helps with difficult feelings or behaviour. ' +
        'The day goes at the child’s own pace. The aim is to return to the home school.',
    },
    forWhom: {
      fi: 'Koululaiselle, joka ei vielä selviä tavallisessa luokassa, vaikka saa tukea.',
      sv: 'För en skolelev som ännu inte klarar sig i en vanlig klass trots stöd.',
      en: 'For a pupil who does not yet manage in an ordinary class even with support.',
    },
    howToGetIn: {
      fi:
        'Puhu ensin koulun tai lasta hoitavan ammattilaisen kanssa. ' +
        'Luokkaan ei haeta yksin, vaan paikasta sovitaan yhdessä teidän kanssanne.',
      sv:
        'Prata först med skolan eller med den som vårdar ditt barn. ' +
        'Du söker inte ensam, utan ni kommer överens om platsen tillsammans.',
      en:
        'Talk first with the school or with those who treat your child. ' +
        'You do not apply alone: the place is agreed on together with you.',
    },
    afterContact: {
      fi:
        'Perhe, koulu ja ammattilaiset tapaavat. ' +
        'Sovitte tavoitteista, aloituksesta ja yhteydestä omaan kouluun.',
      sv:
        'Familjen, skolan och andra som hjälper träffas. ' +
        'Ni kommer överens om mål, start och kontakten till den egna skolan.',
      en:
        'Family, school and professionals meet. ' +
        'You agree on the goals, the start and the link to the home school.',
    },
    cost: {
      fi: 'Opetus ja tuki luokassa ovat maksuttomia.',
      sv: 'Undervisningen och stödet i klassen är avgiftsfria.',
      en: 'Teaching and support in the class are free of charge.',
    },
    layWords: {
      fi: [
        'kuntoutusluokka',
        'kuntouttava luokka',
        'kuntouttava opetus',
        'sairaalakoulu',
        'ei pärjää tavallisessa luokassa',
        'ei selviä isossa luokassa',
        'koulupäivä liian raskas',
        'raivoaa koulussa',
        'lähetetään koulusta kotiin',
        'lyhennetty koulupäivä',
        'käytösongelmat koulussa',
        'takaisin kouluun hoidon jälkeen',
      ],
      sv: [
        'rehabiliteringsklass',
        'rehabiliterande klass',
        'rehabiliterande undervisning',
        'sjukhusskola',
        'klarar inte vanlig klass',
        'klarar inte en stor klass',
        'skoldagen är för tung',
        'utbrott i skolan',
        'skickas hem från skolan',
        'förkortad skoldag',
        'beteendeproblem i skolan',
        'tillbaka till skolan efter vård',
      ],
      en: [
        'rehabilitation class',
        'therapeutic class',
        'hospital school',
        "can't cope in an ordinary class",
        'class too big for my child',
        'school day too heavy',
        'rages at school',
        'sent home from school',
        'shortened school day',
        'behaviour problems at school',
        'back to school after treatment',
      ],
    },
  },
]
