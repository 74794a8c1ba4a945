/**
 * Finnish words whose stem changes in ways no rule of `finnish.ts` covers.
 * A line is: lemma, then the stems its endings are added to. Compounds end in the same stems.
 */
const nouns = `
lapsi lapse las laps lapsos
mies miehe mies mieh miest
tuki tue tuke tuk
aika aja aika aiko aja
ikä iä ikä iki ik
poika poja poika poik poji
tyttö tytö tyttö tyttöj
työ työ tö
yö yö ö
syy syy
suu suu su
pää pää p
maa maa ma
apu avu apu
laki lai laki lake
vika via vika viko
luku luvu luku
suku suvu suku
joki joe joke jok
mäki mäe mäke mäk
kangas kankaa kangas kanka
väki väe väke väk
näkö näö näkö
pako pao pako
teko teo teko
loppu lopu loppu
alku alu alku
ruoka ruoa ruua ruoka ruoki
käsi käde käte kät käs
vuosi vuode vuote vuot vuos
kuusi kuude kuute kuut
uusi uude uute uut uus
vesi vede vete vet
kausi kaude kaute kaut
täysi täyde täyte täyt
köysi köyde köyte
tytär tyttäre tytär tyttär
sisar sisare sisar
äiti äidi äiti äite
isä isä is
veli velje veli velj
lapsenlapsi lapsenlapse lapsenlas
vanhus vanhukse vanhus vanhuks
ihminen ihmise ihmis
nainen naise nais
hammas hampaa hammas hampa
sairas sairaa sairas saira
raskas raskaa
rakas rakkaa rakas rakka
vieras vieraa vieras viera
potilas potilaa potilas potila
asukas asukkaa asukas asukka
oppilas oppilaa oppilas oppila
puhelin puhelime puhelin
hoidin hoitime
avioero avioero
sydän sydäme sydän
kevät kevää
terve tervee terve
huoli huole huol
kieli kiele kiel
nuori nuore nuor
pieni piene pien
suuri suure suur
vieri viere vier
meri mere mer
ääni ääne ään
saari saare saar
mieli miele miel
kone konee kone
päihde päihtee päihte päihde päihdei
vaate vaattee vaatte vaate
harraste harrastee
odote odottee
perhe perhee perhe
puhe puhee puhe
huone huonee huone
kaksonen kaksose kaksos
kolmonen kolmose kolmos
hevonen hevose hevos
teini teini tein
mummo mummo
taapero taapero
yksin yksin yksinäi
yhteys yhteyde yhteyt yhteyks
köyhä köyhä köyhi
raha raha raho
velka vela velka velko
koti kodi koti kote kot koto
`

/** Frequent forms that are easier to list than to derive. */
const forms = `
lasten =lapsi
lapsien =lapsi
lapsia =lapsi
lapset =lapsi
lapseni =lapsi
miehen =mies
miestä =mies
miestäni =mies
mieheni =mies
öisin =yö
öitä =yö
yöt =yö
yöllä =yö
töihin =työ
töissä =työ
töitä =työ
työt =työ
iän =ikä
ikää =ikä
iässä =ikä
suun =suu
suuhun =suu
suussa =suu
maata =maa
tenava =lapsi
muksu =lapsi
mukula =lapsi
kersa =lapsi
kakara =lapsi
äippä =äiti
äiskä =äiti
mutsi =äiti
iskä =isä
iskän =isä
faija =isä
isi =isä
isin =isä
teini =teini
teinin =teini
teiniä =teini
teinit =teini
teinille =teini
teinien =teini
teinejä =teini
teinini =teini
raskaana =raskaana
peli =peli
pelit =peli
pelejä =peli
pelien =peli
pelaa =pelata
pelaan =pelata
pelata =pelata
pelaaminen =pelata
pelaamista =pelata
pelaamisesta =pelata
poikki =poikki
odotan =odottaa
tappaa =tappaa
tapan =tappaa
tapaa =tavata
tapaan =tavata
riitä =riittää
riittää =riittää
riittävät =riittää
riita =riita
riitaa =riita
riidan =riita
riidat =riita
riitoja =riita
riitelee =riita
riitely =riita
riitelyä =riita
riidellä =riita
riidellään =riita
riitelemme =riita
riidoissa =riita
riidoista =riita
riitoihin =riita
`

export const irregularStems: ReadonlyMap<string, string> = new Map(
  nouns
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...stems] = line.split(' ')
      return [lemma, ...stems].map((stem): [string, string] => [stem, `=${lemma}`])
    }),
)

export const irregularForms: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [form = '', key = ''] = line.split(' ')
      return [form, key]
    }),
)

/** Verbs whose root changes: every listed beginning leads to the same key. */
const verbs = `
pelätä pelkä pelk pelät pelä pelkäs
tehdä teh tee tek teke
nähdä näh nä näke näki
lyödä lyö löi lyö
syödä syö söi
juoda juo joi
hakata hakkaa hakat hakka
kadota katoa kadon kado kato
paeta pakene pakeni pae
nukkua nuku nukku nukah
itkeä itke itki
huutaa huuda huuta huusi huus
puhua puhu
auttaa auta autta
`

export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  verbs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...roots] = line.split(' ')
      return roots.map((root): [string, string] => [root, `v:=${lemma}`])
    }),
)
