import type { Groups } from './crisis-vocabulary.ts'

/* English as native speakers and newcomers type it: "he beat me", "my son not come home", "im scared of dad". */
export const englishGroups: Groups = {
  not: `
    not dont doesnt didnt isnt arent wont cant cannot never no hasnt havent wasnt without nobody aint
    couldnt
  `,
  partner: `
    husband husbands wife wifes partner partners boyfriend* girlfriend* ex spouse* fiance* hubby exhusband
    exwife bf gf
  `,
  parent: `
    dad daddy dads father fathers mum mummy mums mom mommy moms mother mothers stepdad stepfather stepmum
    stepmom stepmother parent parents stepparent* papa mama mam
  `,
  kin: `
    grandad grandpa grandfather granny grandma grandmother nan nana uncle uncles aunt auntie cousin cousins
    brother brothers stepbrother
  `,
  outsider: `neighbour* neighbor* teacher coach babysitter* nanny =trainer leader pastor`,
  doer: `@partner @parent @kin @outsider`,
  carer: `
    @parent @partner grandad grandpa grandfather granny grandma grandmother nan nana uncle aunt auntie carer
    guardian babysitter* nanny childminder*
  `,
  child: `
    child childs children kid kids son sons daughter daughters teen teens teenager teenagers toddler baby
    boy girl boys girls grandson granddaughter grandchild* nephew niece brother sister student pupil year
    old stepson stepdaughter
  `,
  children: `
    child children kid kids son daughter baby boy girl grandson granddaughter toddler teenager grandchild*
    brother sister
  `,
  hit: `
    pull pulled pulls drags dragged whip* bash* thump* punching kicking slapping hits hit hitting beats beat
    beating beaten beated bit punch* kick* slap* chok* strangl* abus* threaten* attack* shov* hurts hurting
    assault* violent throws threw push pushed pushes pushing smack* spank* grabs bruis* stab*
  `,
  small: `taapero toddler preschool* nursery kindergarten tantrum* daycare playground classmate*`,
  drunk: `
    plastered sloshed =boozing boozed drunkard drunk drunken intoxicated stoned wasted hungover smashed
    pissed hammered tipsy passed junkie overdosed
  `,
  drinks: `
    drinks drinking drink drank alcoholic alcoholics booze vodka beer beers alcohol drugs heroin cocaine
    meth crack weed pills addict
  `,
  harmlessDrink: `coffee milk water tea juice cocoa breastfeed* breast formula bottle smoothie`,
  fear: `scared afraid frightened terrified fear fears fearful scary scares scare feared unsafe`,
  body: `
    private privates inappropriate* inappropriately breast breasts crotch genital* vagina penis bum bottom
    willy legs thigh underwear pants trousers weird wrong
  `,
  touch: `touch touches touched touching grab* rub* strok* fondl* grope* =groping`,
  self: `myself himself herself themselves themself yourself hisself`,
  want: `want wants wanted =wanting wanna wish wishes wished`,
  online: `online internet instagram insta snapchat snap discord tiktok chat roblox whatsapp game telegram`,
}

/** Words that sound like danger and are not, set aside before the danger is looked for. */
export const englishIdioms = `
  broke|break|breaking up
  dead|deadly =tired|exhausted|end|beat|boring|on
  dying|died of laugh*|boredom|embarrass*|curiosity|hunger|heat
  die|dies laughing|of laughing|laughter|boredom|curiosity
  dying|die to|for know|see|hear|meet|try|get|go
  to die for
  =tired|bored|worried|scared to death
  kill|killing|kills time|it|germs|bacteria|lice|headlice
  feet|back|heat|noise|suspense killing me
  hit|hits|hitting the|a road|gym|nail|books|sack|ground|jackpot|record|wall|shops|ball|target|milestone*
  child|kid|baby|toddler hit|hits his|her|head head
  it|heat|tiredness|reality hit|hits me|us
  beat|beats the|a record|drum*|clock|heat|queue|egg*|traffic
  beat egg*|eggs
  heart|drum* beat*
  a|little|every bit
  kick* ball|football|penalt*
  baby kick*
  hair|nails|grass|costs|cake|paper|cord cut*
  cut* hair|nails|grass|costs|cake|corners|down|teeth|tooth|cord
  drop*
  substance|alcohol|drug abuse|abuser
  high school|chair|temperature|fever|risk
  tooth|teeth missing
  missing teeth|tooth|school|class|lessons|milestone*|appointment*
  miss|missing my|his|her|the family|home|dad|mum|friends
  ran|run|running|runs around|errands|nose|fever
  dog|cat|rabbit|hamster ran|run|missing|lost|away
  lost|missing dog|cat|wallet|keys|phone|card|toy|hat
  touched|touching story|film|deeply|hearts|base|moment
  passed exam*|test*|away|down|law
  first aid
  violent|violence video|computer|game|games|film*|movie*|cartoon*|news
  afraid|scared of dark|dog*|spider*|dentist*|needle*|thunder*|birth|monster*|water|flying
  self defence|defense
`
