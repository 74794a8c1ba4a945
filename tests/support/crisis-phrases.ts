import type { CrisisClass } from '#capabilities/directory/domain/search/model.ts'

/** What people write when they are in danger, one phrase a line. */
export const dangerous: Readonly<Record<CrisisClass, string>> = {
  violence: `
    mies lyö
    mies lyö minua
    mieheni löi minua eilen lasten nähden
    puoliso pahoinpitelee
    puoliso pahoinpiteelee
    avomies potkii ja uhkailee
    vaimo lyö minua
    ex uhkaa tappaa
    pelkään miestäni
    pelkään puolisoani
    pelkään että mies tappaa minut
    poikaystävä kuristi minua
    perheväkivalta
    väkivaltaa kotona
    väkivaltatyö
    lähisuhdeväkivalta apua
    turvakotiin lasten kanssa
    isä lyö äitiä
    äiti hakkaa meitä
    isäpuoli löi nyrkillä
    minua hakataan kotona
    löin lastani
    pelkään että satutan vauvaa
    ravistin vauvaa
    ex vainoaa minua
    mies käy käsiksi kännissä
    teini lyö minua
    henkistä väkivaltaa parisuhteessa
    min man slår
    min man slår mig
    sambon slår barnen
    pappa slår mamma
    rädd för min man
    misshandel
    mishandel i familjen
    våld i nära relationer
    exet hotar att döda mig
    min pojkvän stryper mig
    skyddshem
    jag skakade babyn
    blir slagen hemma
    my husband hits me
    husband beats me
    he hit me again
    my boyfriend choked me
    domestic violence
    domestic abuse
    my dad hits me
    my partner threatens me
    afraid of my husband
    he threatened to kill me
    i shook my baby
    womens refuge
  `,
  suicide: `
    en halua elää
    en halua enää elää
    en jaksa enää elää
    ei jaksa elää
    tapan itseni
    haluan tappaa itseni
    itsemurha
    itsemruha
    itsemurha-ajatuksia
    haluan kuolla
    haluaisin vain kuolla
    lapsi sanoo haluavansa kuolla
    olisinpa kuollut
    olisi parempi ilman minua
    ei ole mitään syytä elää
    nuori puhuu itsemurhasta
    poika yritti hirttäytyä
    aion hypätä junan alle
    otti yliannostuksen
    toivon etten heräisi enää
    elämä ei ole elämisen arvoista
    itsetuhoinen teini
    päätän päiväni
    självmord
    sjävmord
    självmordstankar
    vill inte leva
    jag vill inte leva mera
    orkar inte leva
    jag vill dö
    min son säger att han vill dö
    ta livet av mig
    ta mitt liv
    bättre om jag var död
    livet är inte värt att leva
    sjalvmord
    want to die
    i want to die
    kill myself
    she wants to kill herself
    suicide
    suicidal teenager
    i don't want to live anymore
    wish i was dead
    no reason to live
    better off without me
    end my life
    took an overdose
  `,
  'self-harm': `
    viiltelen
    tyttö viiltelee käsiään
    viiltely
    vahingoitan itseäni
    nuori satuttaa itseään
    itsensä vahingoittaminen
    leikkelen ihoani
    skär mig
    jag skär mig i armarna
    dottern skär sig
    självskadebeteende
    skadar sig själv
    cut myself
    i cut myself
    cutting herself
    self-harm
    self harming teen
    hurting myself
    burns himself on purpose
  `,
  'missing-child': `
    lapsi karkasi
    lapsi kadonnut
    lapsi on karannut kotoa
    lapseni katosi
    teini ei tullut kotiin
    poikani ei ole tullut yöllä kotiin
    tytär karannut
    nuori on hatkassa
    en tiedä missä lapseni on
    karkasin kotoa
    14-vuotias kadonnut
    barnet försvunnit
    barnet är försvunnet
    vår dotter har rymt
    sonen kom inte hem
    vet inte var min son är
    tonåringen rymde hemifrån
    child missing
    my child is missing
    my daughter ran away
    son didn't come home last night
    can't find my child
    teenager run away from home
  `,
  'afraid-at-home': `
    pelkään kotona
    en uskalla mennä kotiin
    lapsi pelkää kotona
    lapsi pelkää isää
    pelkään isää
    pelkään isääni
    pelkään äitiä
    en ole turvassa kotona
    isä huutaa ja pelkään
    vanhemmat tappelevat ja pelottaa
    rädd hemma
    jag är rädd för pappa
    vågar inte gå hem
    jag är inte trygg hemma
    mamma skriker och jag är rädd
    scared at home
    afraid to go home
    scared of my dad
    i don't feel safe at home
    my parents fight and i'm scared
  `,
  'intoxicated-carer': `
    isä juo ja pelkään
    isä juo
    äiti humalassa lapsen kanssa
    äiti on kännissä
    isä ryyppää joka ilta
    vanhemmat juovat
    mies on humalassa ja hoitaa lapsia
    isä käyttää huumeita
    mummo humalassa hoitaa lapsia
    mamma är full
    pappa är full
    pappa dricker
    föräldrarna super och knarkar
    berusad med barnet
    dad is drunk
    my mum is drunk
    mother drinks every night
    dad is high
    drunk with the kids
    father is an alcoholic
  `,
  'sexual-abuse': `
    hyväksikäyttö
    lapsen seksuaalinen hyväksikäyttö
    hyväksikäytö
    koskettelee
    setä koskettelee
    valmentaja kosketteli tyttöä
    raiskaus
    minut raiskattiin
    insesti
    ahdistelee seksuaalisesti
    pakotti seksiin
    aikuinen pyytää alastonkuvia
    kiristää alastonkuvilla
    isä koski minuun
    käyttänyt lasta hyväksi
    övergrepp
    sexuella övergrepp
    övergrep mot barn
    våldtäkt
    han tafsar på mig
    rörde mig på underlivet
    tvingar mig till sex
    skickade nakenbilder
    touched me
    my uncle touched me
    rape
    i was raped
    sexual abuse
    molested
    he asked for nudes
    forced me to have sex
    being groomed online
  `,
}

/** What sounds like danger and is not. */
export const harmless = `
  lyön rumpuja
  mies lyö vetoa
  kello lyö kaksitoista
  sydän hakkaa
  mies hakkaa halkoja
  lapsi löi päänsä
  vauva potkii vatsassa
  taapero lyö ja puree
  3-vuotias lyö minua
  nälkä kuolettaa
  kuolen väsymykseen
  kuolen nauruun
  kuolema perheessä
  mummo kuoli ja lapsi suree
  olen kuoleman väsynyt
  tapan aikaa
  karkasi mopo
  mopo karkasi käsistä
  koira karkasi
  lapsi karkaa sängystä
  lapsen hammas kadonnut
  synnytyspelko
  pelkään synnytystä
  lapsi pelkää pimeää kotona
  lapsi pelkää koiraa
  lapsi pelkää mennä kouluun
  viiltävä kipu imettäessä
  isä juo kahvia
  lapsi juo vain maitoa
  äidin jaksaminen
  isä ja poika kerho
  neuvola
  perheneuvola
  lastensuojelu
  lastenvalvoja
  avioero
  lapsi ei nuku
  lapsi ei syö
  taapero valvottaa olen aivan loppu
  uhmaikäinen raivoaa
  koulukiusaaminen
  päihdepalvelut
  miesten ryhmä
  mielenterveys
  masennus
  kotipalvelu
  milloin tämä koskee minua
  haluan hakea kotipalvelua
  en halua että lapsi menee päiväkotiin
  eläkkeelle jäävä isoäiti
  slår vad
  klockan slår tre
  slå upp ett nummer
  dödstrött mamma
  dö av skratt
  full av energi
  full fart på barnen
  pappa dricker kaffe
  barnet har tappat en tand
  rädd för mörkret
  rädd för att förlossningen gör ont
  mannen i familjen
  familjerådgivning
  barnskydd
  skilsmässa
  hur får man hjälp
  barnet sover inte
  far och son
  skär grönsaker till barnet
  hit the road
  hit the gym
  dead tired
  dead end job
  dying to know
  die laughing
  killing time with the kids
  my feet are killing me
  cut my hair
  child missing teeth
  missing school
  high school
  mum drinks coffee
  substance abuse help
  touching story
  speech therapy
  family counselling
  my child is scared of dogs
  afraid of the dark
  running nose
  baby cries all night
`
