import { englishGroups, englishIdioms } from './crisis-en-words.ts'
import type { DangerWords } from './crisis-vocabulary.ts'

export const englishDanger: DangerWords = {
  groups: englishGroups,
  idioms: englishIdioms,
  crisis: {
    suicide: `
    suicid*|unalive|suiside|suicde|kms|kys
    kill|killing|kills|killed|shoot|hang|hanging|hanged|drown|poison @self
    @want|going|ready|rather|planning|=wanting|should|could to|i|be|we|die die|dead|died|dying
    @want|wanna|id die|dead
    @want|wish & i|was|were|he|she dead|died|die
    never been|be born & @want|wish*
    @not|no|nothing @want|wanna|longer|go|feel|like|anymore|continue & live|living|alive|exist|life
    @not live|living|life|go anymore|longer|on & live|living|life
    @want|wanna|@not & alive|exist & @want|wanna|@not
    =tired|sick|done of|with|from living|life|being|live & living|alive|life|live
    end|ending|ends|ended my|his|her|their|it|this life|all|everything !pregnan* !marriage
    think*|thought*|plan*|talk*|consider* & ending|end|suicide|dying|die|death|killing & it|all|life|my|about|himself|herself|of & i|my|she|he|son|daughter|friend !grandpa !grandma !pet !dog
    reason|=reasons|nothing|point|meaning|sense to|in|of|for live|living|life|continue|on !near
    life|living not|isnt|no|worth|meaningless|pointless worth|meaning|living
    better|easier|happier|off|if|without dead|without|gone|wasnt & me|i|dead|him|her & everyone|family|off|they|kids|world|all|says|people|i
    better off without|dead
    nobody|noone|no would|will|one miss|care|notice & die|gone|dead|disappear*
    @want|wish|just disappear|vanish & i|me|forever|from|just
    overdos*|od
    take|took|taking|takes|taken my|his|her|their|own & life & own|my|his|her
    take|took|taking my|his|her life
    take|took|takes|taken|swallow*|ate & pills|tablets|paracetamol|medicine|sleeping|pill & many|lot|bottle|all|whole|too|box|overdose|full
    @not|never wake|waking up|again & again|anymore|tomorrow|ever|@want|hope|wish
    sleep & never|not wake
    jump* off|from|in|under|front|out bridge|roof|train|balcony|window|building
    goodbye|farewell|suicide|last & note|letter|message|text|messages & wrote|sent|daughter|son|friend|left|found|=writing !party
    cant|cannot|couldnt|not|dont go|carry|keep|continue on & living|life|live|alive
    hurt|harm|something & himself|herself & afraid|worried|scared|might
    want|wish|need it|this|everything|all|pain to|all end|stop|over !cry* !tantrum* !custody !divorce
    gun|rifle|pistol|rope|noose|knife|razor & goodbye|himself|herself|took|left|note
    thought*|thinking|think|dreams of|about death|dying|die|suicide !grand* !pet !dog
    plan|plans to|for kill|die|death|suicide|end
    drink|drank|drinks bleach|poison|chemicals & @want|die|myself|herself|himself
    @not @want be|live here|around|alive & anymore|longer|here|i !school !country !city
    burden to|on everyone|family|others|all
    give|gave|giving up on|living life|living|everything
    `,
    'sexual-abuse': `
    rape|raped|rapes|raping|rapist|molest*|molested|incest|paedophil*|pedophil*|sextort*|grope*|=groping|molestation|dickpic*|nudes
    sexual*|sexually|sex & abus*|assault*|harass*|touch*|forc*|exploit*|pressur*|trad*
    groomed|grooming !dog* !cat !cats !pet !pets !horse* !beard
    touched|touches|touching|touch me|us|him|her|inappropriate*|son|daughter|child|kid|privates|private|my !deeply !story !film !heart !words !kind*
    @touch & @body & @children|me|her|him|my !nappy
    @doer|man|someone|teacher|coach touch*|grab*|grope*|fondl*|feel* me|my|him|her|kids|children|@children !story
    forc*|pressur*|made|makes|making & sex|undress|strip|intercourse|naked|oral
    nude|nudes|naked & photo*|pictures|pics|send|sent|asked|asks|asking|blackmail*|nudes|video*|share*|picture|want*
    blackmail*|threaten* & photo*|pictures|pics|naked|nude*|video|nudes|post
    @online & man|adult|older|stranger|someone|guy & meet|pictures|pics|photos|nude*|naked|daughter|son|secret & daughter|son|child|me|girl|boy|kid
    used me|him|her for|sexually sex
    stepdad|stepfather|father|dad|uncle|brother|grandpa|cousin|stepbrother|grandfather|coach|teacher|man|neighbour come*|came|coming|sleeps|gets|climb* & bed|room & night|my|me|her !hid* !lock*
    stepdad|stepfather|father|dad|uncle|brother|grandpa|cousin|stepbrother|grandfather|coach|teacher|neighbour do|does|did|doing|makes & things|stuff|something|bad & me|to|night|secret & dont|want|night|secret|not
    secret & uncle|coach|stepdad|teacher|grandpa|dad|adult|man & touch*|tell|game|told
    said|say|told no & @not|didnt|still|anyway & stop|continued|touch*|sex
    expos*|masturbat* & himself|front|child*|me
    @kin|@parent|@outsider|friend|man|boy make|makes|made me|him|her|us do|touch|watch|things
    photo*|picture*|pics|video* & private|dick|penis|naked|genital*|underwear|sexy
    hand|hands|finger* & pants|underwear|trousers|skirt|panties|bra|knickers|private* & he|his|my|me|her|man
    bad|wrong|secret touch*|touching
    @kin|@parent|@outsider do|did|does|doing & bad|nasty|dirty|weird & touch*|things|me|us
    dont|not|didnt want|wanted & touch*|sex|bed & he|him|boyfriend|uncle|man
    daughter|son|child|kid|girl|boy|i|she|he was|been|got|were touched|groped|molested
    pervert*|creep|creepy|paedo|pedo
    kiss*|kisses & uncle|teacher|coach|stepdad|man & me|daughter|forc*|mouth !goodnight !cheek
    man|stranger|adult|guy|boyfriend|coach|teacher asks|asked|ask|wants|want|begs & photos|photo|pictures|pics|picture & me|son|daughter|child|kid|girl|my
    show*|showed porn|penis|dick & me|child|daughter|son|kid
    finger*|blow|oral & me|forc*|daughter & job|sex|forc*|he|uncle
    sexual*|dirty|nasty message*|texts|comments|chat*
    `,
    violence: `
    @partner & @hit !football !gym !road
    domestic|family|home violence|abuse|abusive
    violence|violent|violently|abusive|battered !games !game !film* !movie*
    abused|abuses|abusing|abuser|abuse
    hits|hit|hitting|beats|beat|beated|beating|punches|punched|slaps|slapped|kicks|kicked|hurts|strangl*|choked|chokes|attacks|attacked|threatens|threatened|pushed|pushes me|us|mum|mom|mother|kids|children|sister|child|wife !@small !other !others
    @parent|@kin|@outsider|man|woman hits|hit|hitting|beats|beat|beating|punches|punched|slaps|slapped|kicks|kicked|chokes|hurts|belts|spanks|smacks|hurt & @not|me|us|him|her|his|my|mum|mom|mother|kids|child*|son|daughter|brother|sister|wife|each !@small
    @parent hits|hit|beats|beat|punches|punched|slaps|slapped|kicks|kicked|chokes|hurts|hurting|hitting|beating|belts
    he|she|they hit|hits|beat|beats|hitting|beating|beated & me|us|my|husband|wife|he|kids|her|him|boyfriend|phone|often|when !@small !head !ball !others
    get|gets|got|getting|being|been|was|is beaten|hit|punched|slapped|strangled|beat & by|at|home|again|husband|dad|father|mum
    i hit|beat|slapped|shook|shake|smacked|hurt|slap|smack|spanked & baby|child|son|daughter|kid|kids|children|toddler !head !ball
    shook|shake|shaking|shaken baby|newborn|infant
    afraid|scared|terrified|frightened|fear of|for|from husband|wife|partner|boyfriend|girlfriend|ex|him|spouse|life
    @fear & husband|boyfriend|partner|wife|ex & i|im|my|we !losing !dying
    scared|afraid|worried & hurt|harm|hurting|hit|shake & baby|child|kids|son|daughter|again
    threat*|threat & kill|knife|gun|hurt|take|die|death
    kill|kills|killing me|us|kids !feet !noise !heat !back
    knife|gun|axe & husband|wife|partner|dad|boyfriend|threat*|me|us !butter
    throw*|threw|throws things|objects|plates|stuff|chairs & me|us|wife|husband|partner|boyfriend|dad !@small
    pushed|push|shoved|pushes me|us|mum|mom|mother|her down|stairs|wall|floor|against|he
    bruis*|marks & child*|grandchild*|grandson|granddaughter|kid|daughter|son|arms|neck|face|back|says|pupil|student !fell !bike !football !fruit
    @not let|lets|allow*|letting me|us|go|her & go|leave|out|see|phone|house|work & husband|he|partner|wife|boyfriend|man|dad
    lock*|locks|locked me|us|her|kids in|out|inside|up & husband|he|dad|partner|room|wife|mum
    takes|take|took|=controls|checks my phone|money|passport & husband|he|partner|boyfriend
    stalk*|stalking & ex|me|him
    forced|forcing|force marriage|marry|wedding
    genital mutilation|cutting
    womens|woman|women =refuge|shelter
    gets|got|turns|became|getting violent|physical|aggressive !therapy !education !exercise
    son|daughter|teenager|teen attacks|attack|hits|hit|kicks|threatens|beats|punches|attacked|beat me|us|his|her|mother|father|parents !@small
    neighbour*|neighbor*|nextdoor|door & scream*|beat*|hit*|shout*|hitting & kid*|child*|wife|woman|his|baby !loud !play*
    push*|shove*|drag*|grab*|pull* me|us|her|kids & husband|he|dad|wife|boyfriend|partner|stepdad|ex !swing
    broke|breaks|smash* my|our|phone|things|door & husband|he|partner|boyfriend|angry|dad|ex
    slap|beat|hit me|us|my & husband|wife|dad|mum|boyfriend|law
    grab*|held|holds|squeez* & neck|throat|hair|down|wall & me|my|her|he|husband
    spit*|spat on|at me|us
    mother|father|sister|brother in law beat*|hit*|slap*
    scared|afraid & husband|wife|boyfriend|partner
    very|so angry|violent husband|man|boyfriend & push*|hit*|break*|broke|scared|afraid
    kick*|threw|throws|thrown me|us out & night|husband|dad|mum|parents|house|home
    saw|see|sees|heard|hears|watch* & hit*|hurt*|beat*|punch* & mom|mum|mother|mama|wife|sister|brother
    husband|wife|partner|boyfriend controls|control|controlling|isolates & me|everything|money|afraid|phone
    restraining order & ex|husband|he|partner|afraid|scared|need|boyfriend|i !law*
    coercive|humiliat*|degrad* & husband|wife|partner|boyfriend|ex|he|control
    punch*|kick*|hit* wall*|door* & me|husband|he|dad|scared
    he|she|dad|mum|husband|they choke|strangle|beat|hit|punch|slap|kick|hurt me|us|my|mum|kids !ball
    he|she|they|dad|mum|husband beats|beat|hits|hit|slaps|punches|kicks|chokes our|his|her|the|my @children|mother|wife|sister !@small
    pull*|drag* hair|by & my|her|me|husband|he|dad
    `,
    'self-harm': `
    selfharm*|selfinjur*
    self harm*|injur*|mutilat*|hurt*|cutting
    cut|cutting|cuts|hurting|harm|harming|harms|harmed|burn|burning|burns|hurt|hurts|scratching|hit|hits|hitting|biting|bites|scratch*|punch*|starv* @self !shaving !cooking !finger !kitchen !accident* !mistake !fell !fall !football !bike !playing !stove !oven !sun
    cut|cutting|cuts|slit|slits|burn|burns|burning|scratch*|carv* my|his|her|their|own|in|on|with & wrist*|arm|arms|thigh*|legs|skin|lighter !sunburn !sun !stove !shav*
    stop|urge|cant|keep|started|want|again cutting|cut & @not|how|stop|urge|again|i|she|he|keep !hair !down !costs !screen !sugar !grass
    stop cutting|selfharm
    razor|razors|blade|blades|razorblade* & find|found|room|arm*|wrist*|hid*|daughter|son|bag|cut*
    scars|scar|cuts|wounds|marks|burns|blood|bandage* & arm|arms|wrist*|thigh*|legs|forearm* !surgery !operation !cat !fell !section !eczema
    lighter|cigarette* & burn* & skin|herself|himself|arm*|hand*|myself
    hits|bang*|banging|hitting|slams head|himself|herself & wall|floor & bleed*|teen*|himself|herself|blood|son|daughter|until !toddler !tantrum*
    long sleeve* & hot|summer|hide*|hiding|arms|scar*
    i|im|am|ive|started|stop cutting !hair !down !costs !carbs !grass !paper !vegetables !sugar
    @child|she|he is|been|started|keeps|was cutting !hair !down !costs !grass !paper !teeth
    `,
    'missing-child': `
    @child & missing|disappeared|disappear|vanished|runaway|kidnap*|abduct*|lost !tooth !teeth !dog !cat !toy !meals !appetite !skills !rash !interest !weight !confidence !job !motivation
    @child & ran|run|runs|running|runaway & away !nose !screen*
    ran|run|running|runs away from|home|and home|house|i|nowhere|foster|care|sleep
    i|ive|she|he|we ran|run away & home|nowhere|sleep|from|back|parents !dog !cat
    nowhere|somewhere|place|where to|can|i sleep|stay|go & tonight|home|away|ran|kicked|parents|scared|safe !hotel !holiday
    cant|cannot|couldnt|not find|found my|our|the|her|him child|son|daughter|kid|kids|boy|girl|children|teenager|brother|sister !daycare !school !a
    @child & @not come|came|coming|returned|back|return|comes & home|night|back|school !want* !nursery !daycare !playground !park !time
    @not|nobody|no come|came|returned|seen|back home|back|night & son|daughter|he|she|child*|boy|girl|teen* & yesterday|night|school|still|seen|phone|since|never !time !want*
    nobody|noone|no|not|havent|hasnt seen|heard|see & @children|teen*|him|her|he|she & since|yesterday|days|hours|night|school|from !father !dad
    dont|no|not|doesnt know|idea|clue where & @child|she|he & is|she|he|went|gone|be|are|phone !school !apply !take !nursery !day !register !help
    @children|she|he|teenager phone|mobile off|dead|answer* & know|where|home|night|gone|missing|back
    @children|teenager*|teen & gone|away|out & since|yesterday|night|hours|days !holiday !trip !camp !work !father
    wont|refuses|not return|give|bring & kids|children|child|son|daughter & back & ex|father|dad|mother|he|she
    left|leave|leaving|walked home|out|house & fight|argument|angry & @not|hasnt|havent|since|back|phone & @child|she|he|teenager
    took|taken|takes|taking|keeps|kidnap* my|our|the|kids & child*|kids|son|daughter & not|wont|never|refuse*|without & bring|return|give|back|abroad
    i run|running|ran away & home|from|help
    taken|took & baby|child*|son|daughter|kids & father|mother|ex|dad|mum|husband & not|cant|without|dont|abroad|find
    @child is|has|been|was gone !camp !trip !holiday !school !daycare !work !to
    @not|never arrive*|show*|turn* & school|home|up & child|son|daughter|kid|boy|girl !periods
    @child|he|she @not return*|home !want* !school !today
    i have|ive|had|just run|ran|runned away
    cant|cannot|couldnt|not reach|contact|get @child|her|him & since|night|phone|hours|where|home
    @child|she|he|they @not answer*|picking|reply* & night|phone|hours|out|home|dark|yesterday !question*
    `,
    'intoxicated-carer': `
    @carer & @drunk !@harmlessDrink !exam* !away
    @parent|grandad|grandpa|granny|grandma|grandmother|babysitter*|nanny|carer & @drinks !@harmlessDrink
    @parent|@partner|babysitter*|carer|they is|are|gets|was|get|always high|drunk|wasted|stoned !school !risk !temperature !fever
    drunk|drunken|intoxicated|stoned|wasted & child|children|kids|baby|kid|son|daughter|drive|drives|driving|car|brother|sister
    @partner & drunk|drinks|drinking|drugs|drink|alcohol|alcoholic|high|passed & child|children|kids|baby|scared|afraid|home|kid|son|daughter !@harmlessDrink
    using|use|uses|takes|take|taking|on|smok* drugs|heroin|weed|pills|meth|cocaine|crack & child*|kids|baby|mother|father|mum|dad|mom|parents|pregnant
    smell*|reek*|stink* & alcohol|beer|booze|vodka|wine|weed|drink & @carer|child*|kids|picks|babysits|baby|teacher|he|she
    pass*|passed|unconscious|asleep|sleeping out|floor|sofa & @parent|babysitter|carer !exam*
    @parent|babysitter|nanny not|wont|doesnt|isnt|cant wake|waking|respond* !night !morning
    drove|drives|drive|driving|drink & drunk|drinking|drink & me|us|kids|children|father|dad|mum|mom|he|she|mother
    i am|im|was|got drunk|high|wasted & kids|child*|baby|alone|with
    party|parties|partying & drunk|drugs & kids|child*|baby !birthday
    always|often|every|again drunk|drinking & mum|dad|mother|father|he|she|they|husband
    is|are|was on|using|taking drugs|pills|heroin|meth & baby|child*|kids|mother|father|mum|dad
    `,
    'afraid-at-home': `
    @fear & home|house !alone !dark !thunder* !leave !leaving !dog* !ghost* !monster* !burglar* !school !speak !talks !moving
    @fear go|going|come|return|be|stay home|house|back
    not|dont|doesnt|isnt|never|no|arent|feel & safe|secure & home|house !lock* !stair* !gate*
    @fear of|from|for|by & dad|daddy|father|mum|mom|mother|stepdad|stepfather|stepmum|stepmom|parents|brother|uncle|dads|grandpa|papa !losing !los* !dying !becom* !being !death
    dad|mum|mom|father|mother|parents|stepdad shouts|shouting|=screams|screaming|yells|yelling|fight|fighting|angry|drunk|shout|scream & @fear|hide|hiding
    fighting|fights|shouting|yelling|screaming home|house & @fear|hide|hiding
    dare|dares|daring & @not & home|house|back
    hide|hides|hiding|lock|locked|locks in|my|under|myself|room & room|wardrobe|bed|closet|bathroom|toilet & dad|stepdad|mum|mom|father|mother|stepfather|parents|comes|angry|he|shout* !seek !game*
    @not want|wanna|wants & go|return|back home|back & dad|father|mum|mom|mother|stepdad|stepfather|because|hurt*|scared|parents|hits !party !school !country
    get|escape|leave|away|out from|of|away home|house|parents|dad|stepdad & help|must|need|safe|scared|please|danger !job !moving !uni*
    @parent & scream*|shout*|yell*|insult*|threat* at|me|us & every|always|day|scared|hide|home
    in danger & home|i|we|child|kids
    @parent|@kin scare*|frighten*|terrif* me|us|my|kids|him|her
    at|in home & always|i & @fear
    @not want|wanna be|go|stay home|back|house & because|dad|mum|when|stepdad|father|parents !school !party
    child|kid|he|she|son|daughter|brother hides|hide|hiding|shakes|cries|wets & @parent & shout*|comes|scream*|angry|home
    hide|hiding|hides|hid from|of parents|dad|mum|father|mother|stepdad|husband|ex
    mum|dad|mother|father|stepdad|he|they will|would|going|gonna hurt|hit|kill|beat|punish me|us
    danger|dangerous & home|house|dad|stepdad|mum !stairs !road
    @fear & father|dad|mum|mom|mother|stepdad & go|visit|stay|weekend|cries|when !school !losing !los* !dying !birth
    i|im|we|am|are|she not|never|isnt safe
    @not @want home & go|come|back|be|to !school !party !playground !daycare !hospital !yet
    `,
  },
}
