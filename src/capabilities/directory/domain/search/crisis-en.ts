import { patterns } from './crisis-patterns.ts'

const groups = {
  partner: `husband husbands wife wifes partner partners boyfriend* girlfriend* ex spouse* fiance* hubby exhusband exwife`,
  parent: `dad daddy dads father fathers mum mummy mums mom mommy mother mothers stepdad stepfather stepmum stepmom stepmother parent parents grandad grandpa granny carer guardian`,
  child: `child children kid kids son sons daughter daughters teen teenager teenagers toddler baby boy girl grandson granddaughter year old`,
  hit: `hits hit hitting beats beat beating beaten punch* kick* slap* chok* strangl* abus* threaten* attack* shov* hurts hurting assault* violent throws`,
  small: `toddler baby preschool* nursery kindergarten 1 2 3 4 5 6 7 sibling* brother sister other others playground tantrum*`,
  drunk: `drunk drunken drinks drinking alcoholic intoxicated stoned wasted drugs heroin cocaine meth passed junkie`,
  harmlessDrink: `coffee milk water tea juice cocoa breastfeed* breast formula bottle smoothie`,
}

export const englishIdioms = patterns(
  `
  dead|deadly tired|exhausted|end|beat|boring|on
  die|dying|died of laugh*|boredom|embarrass*|curiosity|shame|hunger|heat
  dying to|for know|see|hear|meet|try
  to die for
  tired|bored|worried to death
  kill|killing|kills time|it|germs|bacteria|lice|headlice
  feet|back|heat|noise|suspense killing me
  hit|hits|hitting the|a road|gym|nail|books|sack|ground|jackpot|record|wall|shops|ball|head|target
  it|heat|tiredness|reality hit|hits me|us
  beat|beats the|a record|drum*|clock|heat|queue|egg*|traffic
  heart|drum* beat*
  kick* ball|football|in|off|penalt*
  hair|nails|grass|costs|cake|paper cut*
  cut* hair|nails|grass|costs|cake|corners|down|teeth|tooth
  substance|alcohol|drug abuse|abuser
  high school|chair|temperature|fever
  tooth|teeth missing
  missing teeth|tooth|school|class|lessons|milestone*|dad|mum|mom|friends|appointment*|out|home
  ran|run|running|runs around|errands|out|late|nose|fever
  touched|touching story|film|deeply|hearts|base|moment
  first aid
  violent video|computer games
  `,
  groups,
)

export const englishCrisis = {
  suicide: patterns(
    `
    suicid*|unalive
    kill|killing|kills|killed myself|himself|herself|themselves|themself|yourself
    want|wants|wanted|wanna|wish|wishes|going|ready|rather to|i|be die|dead
    want|wants|wanna|wanted die
    wish|wishes & dead
    dont|doesnt|not|no|cant|never & want|wants|wanna|longer|go & live|living|alive|exist
    end|ending|ends my|his|her|their|it life|all !pregnan* !marriage
    reason|reasons|nothing|point to|in live|living|life !near
    better|easier off|if|without dead|without|gone|wasnt & me|i|dead
    hang|hanging|hanged myself|himself|herself|themselves
    overdos*
    take|took|taking|takes my|his|her|their own life
    take|took|taking my|his|her life
    not|never wake|waking up again|anymore|tomorrow|ever
    jump* off|from|in|under bridge|roof|train|balcony|front
    tired|sick of living|life|being & living|alive|life
    `,
    groups,
  ),
  'sexual-abuse': patterns(
    `
    rape|raped|rapes|raping|rapist|molest*|molested|incest|paedophil*|pedophil*|sextort*|grope*|groping
    sexual*|sexually & abus*|assault*|harass*|touch*|forc*|exploit*
    groomed|grooming !dog* !cat !cats !pet !pets !horse* !beard
    touched|touches|touching me|us|him|her|inappropriate*|son|daughter|child|kid|privates|private !deeply !story !film !heart !words !kind*
    touch* & private*|inappropriate*|inappropriately|breasts|crotch|genital*
    forc* & sex|undress|strip|intercourse|naked
    nude|nudes|naked & photo*|pictures|pics|send|sent|asked|asks|blackmail*|nudes
    blackmail* & photo*|pictures|pics|naked|nude*
    used me|him|her for|sexually sex
    `,
    groups,
  ),
  violence: patterns(
    `
    @partner & @hit !football !gym !road
    domestic violence|abuse|abusive
    violence|violent|violently|abusive|battered !games !game !film* !movie*
    abused|abuses|abusing|abuser|abuse
    hits|hit|hitting|beats|beat|beating|punches|punched|slaps|slapped|kicks|kicked|hurts|strangl*|choked|chokes|attacks|attacked|threatens|threatened me|us|mum|mom|kids|children !@small
    @parent hits|hit|beats|beat|punches|punched|slaps|slapped|kicks|kicked|chokes|hurts|belts !@small
    i hit|beat|slapped|shook|shake|smacked|hurt & baby|child|son|daughter|kid|kids|children|toddler !head !ball
    shook|shake|shaking|shaken baby|newborn|infant
    afraid|scared|terrified|frightened of husband|wife|partner|boyfriend|girlfriend|ex|him|spouse
    scared|afraid|worried & hurt|harm|hurting & baby|child|kids
    threat* & kill|knife|gun|hurt
    kill|kills|killing me|us|kids !feet !noise !heat !back
    stalk*|stalking & ex|me|him
    forced|forcing marriage|marry
    genital mutilation|cutting
    womens|woman refuge|shelter
    gets|got|turns|became violent|physical !therapy !education !exercise
    `,
    groups,
  ),
  'self-harm': patterns(
    `
    selfharm*|selfinjur*
    self harm*|injur*|mutilat*|hurt*
    cut|cutting|cuts|hurting|harm|harming|harms|harmed|burn|burning|burns|hurt|hurts|scratching myself|himself|herself|themselves|themself !shaving !cooking !finger !kitchen !accident* !mistake !fell !fall !football !bike !playing !stove !oven !sun
    cut|cutting|cuts|slit|slits my|his|her|their wrist*|arm|arms|thigh*|legs
    `,
    groups,
  ),
  'missing-child': patterns(
    `
    @child & missing|disappeared|vanished|runaway|kidnap*|abduct* !tooth !teeth !school !dog !cat !toy !meals !appetite !skills !rash
    @child & ran|run|runs|running|runaway & away !nose !screen*
    ran|run|running|runs away from|home home|house
    cant|cannot|couldnt|not find my|our|the child|son|daughter|kid|kids|boy|girl|children|teenager !daycare !school !a
    @child & didnt|hasnt|not|never|isnt & come|came|coming|returned|back & home|night|back !want* !nursery !daycare !playground !park
    dont|no know|idea where & @child !school !apply !take !nursery !day !register
    `,
    groups,
  ),
  'intoxicated-carer': patterns(
    `
    @parent & @drunk !@harmlessDrink
    @parent is|gets|was|are high !school !risk
    drunk|drunken|intoxicated|stoned & child|children|kids|baby|kid|son|daughter
    @partner & drunk|drinks|drinking|drugs & child|children|kids|baby|scared|afraid !@harmlessDrink
    `,
    groups,
  ),
  'afraid-at-home': patterns(
    `
    scared|afraid|frightened|terrified|unsafe & home|house !alone !dark !thunder* !leave !leaving !dog* !ghost* !monster* !burglar*
    not|dont|doesnt|isnt|never|no & safe & home
    scared|afraid|frightened|terrified of & dad|daddy|father|mum|mom|mother|stepdad|stepfather|stepmum|stepmom|parents !losing !los* !dying !becom* !being
    dad|mum|mom|father|mother|parents|stepdad shouts|shouting|screams|screaming|yells|yelling|fight|fighting & scared|afraid|frightened|terrified
    fighting|fights|shouting|yelling home & scared|afraid|frightened
    dare|dares & not|dont|doesnt & home
    `,
    groups,
  ),
}
