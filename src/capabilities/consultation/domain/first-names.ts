/**
 * First names that are common in Finland, in Finnish, in Swedish and among families who have moved here: our own list, for
 * recognising that somebody has been named. It need not be whole: codes, numbers and addresses are refused by their shape.
 */
const finnish = `aada aapo aaro aaron aatu ahti aija aila aili aimo aino ainomaija aki akseli albin aleksi alina alisa alma alpo
amalia amanda anders anita anja anna anne anneli anni anniina annika annikki antero anton antti anu anuliina arja armi arto arttu
arvo asko asta atte auli aulis aune auri auvo beata daniel eelis eemeli eemil eerik eerika eerikki eero eetu eevi eeva eija
eila eili eino eira elea elias eliel eliisa elina elisa elise elli ellen elmeri elmo elsa elsi emil emilia emma emmi enni erja erkki
ernesti essi esko esteri eveliina fanni hanna hanne hannele hanni hannu harri heidi heikki heini helena heli heljä helka helvi
henna henri henriikka henrik henry hertta hilja hilkka hilla hilma hugo iida iines iiris ilari ilkka ilmari ilona ilpo ilse inari
inka inkeri irene irina iris irja irma irmeli isabella ismo iivari jaakko jaana jalmari jami jane jani janika janina janita janne
jari jarkko jarmo jarno jasmin jenna jenni jere jeremias jesse joakim joel johanna johannes joni joona joonas joonatan jorma jouko
jouni juha juhana juhani juho jukka jukka-pekka julia julius juuso juha-matti jyri jyrki kaarina kaarle kaarlo kai kaija kaino kaisa
kaisu kaius kalervo kalevi kalle kari kari-pekka karoliina katariina kati katja katri katriina kauko keijo kerttu kiia kim kimmo
kirsi kirsti klaus konsta kristiina kullervo kyllikki kyösti laila lari lasse lassi lauri laura lea leena leevi lenni leo leila
liisa lilja linnea lotta luka lukas luukas maaret maarit maija maiju mailis maire manu manni mari maria marianne marika
marjaana marja-leena marjatta marjo marjut marko markku markus martta martti matias matilda matleena matti mauno mauri meeri
merja mervi mia miia miika miikka mika mikael mikko milja milla milo mimosa minea minja minka minna minttu mira mirja mirjam miro
mirva moona nea neea nella nelli nestori niila niilo niina niklas niko nikolas nina noel noora nooa olavi olga olivia olli onerva
oona oskar oskari osmo otso ossi otto outi paavo päivi päivikki panu pasi paula pauli pauliina paulus peetu pekka perttu pertti
petra petri petteri pia pihla piia pirita pirjo pirkko pirkka pyry pinja raakel raili raija raimo rasmus rauni reetta reijo reino
reko riikka riina riitta riku risto ritva roni ronja roope roosa ruut saana saara saija saila saima saimi saku salla salme sameli
sami samu samuel samuli sanelma sanna sanni santeri santtu sari sarianna saul seija selma senja senni seppo severi silja simo sini
sinikka sirkka sirkku sirpa sisko sofia sohvi soile sonja stella susanna suvi-tuulia sylvi taavi taina taneli tapani tapio tarja
taru tatu teemu teija tellervo teppo terhi tero tertti terttu tiia tiina tiitus timo tinja tino titta tomi tommi toni topi topias
tuija tuomas tuomo tuovi tuula tuure tytti tyyne tyyni uljas ulla unto urho urpo valtteri vappu veera veeti veijo veikko verneri
verna vesa viivi vilho viljami viljo vilja ville villem vilma viola virpi vuokko väinö ylermi ylva yrjö eleonoora aliisa aamos
eeli eevert luca`

const swedish = `adam adele adrian agneta albert alexander alfred alice alva alvar amelie andreas anette ann-christin ann-sofi
anna-lena annbritt annelie anton-erik arne arvid astrid august axel barbro benita bengt benjamin berndt birgitta björn bo börje
britta camilla carina carl carl-gustav caroline catarina cecilia charlotta christel christer christian christina christoffer clara
dan daniela david didrik ebba eddie edith edvin elin elina elis elisabeth ella elvira erica erik erika ernst eva ewa felicia felix
filip filippa frans fredrik frida gabriel georg gerd gösta göran greta gun gunilla gunnar gustav hampus hans harald hedda hedvig helge
henrica hilda hjalmar holger håkan ida inga inger ingmar ingrid isa isak isabel ivar jacob jakob jan jens jessica joakim jockum
johan john jonas jonatan jonathan josef josefin julian jörgen karin karl karl-johan kasper katarina kenneth kerstin kevin kjell
klara kristian kristoffer lars lars-erik leif leia lena lennart leon liam lina linda linn linus lisa lisbeth lorenz louise lovisa
lucas ludvig maj maja malin margareta margit marcus maria-lena mats matteus mattias melker melvin mikaela mona monica måns märta
nathalie nicklas nils nina-maria noah nora nova ola ole oliver olof oscar ossian otilia patrik per per-erik pernilla peter philip
pontus ralf rebecka rickard robert robin roger rolf ronald ronny rufus rune sara sebastian signe sigrid simon siri siv solveig sonja
stefan sten stig stina sture susann susanne svante sven theo theodor thomas thor tilda tobias tom tomas tor torsten tove tuva
ulf ulla-maj ulrica ulrika urban valdemar valter vera victor victoria viggo viktor viktoria vilgot vincent viveka wilhelm wille
william wilma yngve åke åsa örjan östen`

const others = `abdi abdullah ahmed aisha ali aleksandr aleksandra aliaksandr amal amina amira anastasia andrei artem ayan bilal
darija dmitri ekaterina elena faisal farah fatima fatma galina hamza hassan hodan hussein ibrahim igor ilya irina-maria ivan jamal
karim khadija khalid kirill ksenia layla leyla ljudmila mahmoud maksim mariam mohamed mohammed muhammad mustafa mykola nadia nasra
natalia nikita nour oksana oleg oleksandr olena omar osman polina rania roman ruslan said salma samira sergei serhii shamsa svetlana
tatjana tetiana valeria vladimir volodymyr yasmin yousef yulia yusuf zahra zainab zeinab`

/** Names that are everyday words too: they are names only where a word of that kind would not have a capital letter. */
const everydayWords = `aamu armas halla helmi ilta ilo impi kaari kaisla kielo kukka lahja lahti lempi lilja lumi maini marja meri
oiva onni orvokki otava paju pilvi pouta päivä rauha ruusu runo sade satu sampo sisu sulo suvi sointu taimi taisto talvikki tarmo
tuisku tuuli tuulia taika taito toivo touko tähti ukko urhea usko utu valo vanamo vieno virta visa voitto vuono kauno martti luoto
may june hope grace storm alba björk dag frej liv ros sol stjärna vår viola ville rauni into terho hilla pihla pyry mimosa veli siv
linn dan tom isa bo may jan ralf visa aura aurora`

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

export const ambiguousNames: ReadonlySet<string> = new Set(words(everydayWords))
export const firstNames: ReadonlySet<string> = new Set(
  [...words(finnish), ...words(swedish), ...words(others)].filter((name) => !ambiguousNames.has(name)),
)
