import { finnishGroups, finnishIdioms } from './crisis-fi-words.ts'
import type { DangerWords } from './crisis-vocabulary.ts'

export const finnishDanger: DangerWords = {
  groups: finnishGroups,
  idioms: finnishIdioms,
  crisis: {
    suicide: `
    *itsemurh*|itsemurh*|itsemurma*|itemurh*|itsari|itsarin|itsaria|itsarit|itsareita|itsarii|itsetuho*|jäähyväiskirj*|jäähyväisvies*|kuolemanajatu*|kuolemantoiv*|kuolemanhalu*|hirttäyt*|hirttäyd*|hukuttautu*|hukuttaudu*
    yliannostu*|yliannoks*|yliannos|yliannost*|yliannok*
    =tapan|=tappaa*|tappais*|tappav*|tappan*|tappam*|tapa|tapanko|tapetaan|tappo|tappas @self !aikaa
    ampu*|ammu*|hirttä*|hirtän|hirtti|hukutta*|myrkyttä*|polttaa|lopetta*|lopetan|vetä* & itseni|itsensä|itteni|ittensä|ihteni|ihtensä|itteäni & jojo*|kiikku*|kiikkuun|hirteen|köyte*|hengiltä|hirttää|ampua|lopettaa|hukuttaa
    ampua|ampuisi*|hirttää|hirtän|hirtti|hukuttaa|hukutan|lopettaa @self
    jojoon|kiikkuun|hirteen|narun & menn*|men*|vetä*|itseni|itsensä|itteni|jatko* !keinu*
    @not @wants|jaksa|jaksais*|jaksan*|jaksaa|pysty*|viitsi*|kiinnosta|huvita|voi|kestä|kykene|pysty elää|elä|elämää|elossa|elämisen|elämistä|eleä|olemassa|elääkkään|elämästä
    @not @wants|jaksa|jaksais*|viitsi olla & elossa|olemassa|=täällä
    @wants|mietin|saisinpa|voisinpa|voisin|ajattel*|aikoo|aion|mieti*|meinaa* kuolla|kuolemaa|kuolis*|kuolevan*|kuollu*|kualla|kuolema !saattohoi* !koira* !mummo* !kissa*
    kuolisin*|kuolisinpa|kuollapa|kuolla & @me|pois|heti|nyt|saisin|vaan|vain|voisin|sais|halua*|halais*
    olisin*|oisin*|oispa|kunpa|toivon kuollut|kuollu|kuolisin|syntymätön|syntynytkään|syntyny*
    parempi|=parempaa|paremmin|helpom*|onnellisem* ilman minua|mua|meikä*|äitiä|häntä !avio* !erota
    ilman minua|mua & parempi|paremmin|helpom*|onnellisem*|pärjä*
    kukaan ei & kaipa*|huomais*|välittä* & kuol*|häviä*|katoa*|poissa|kadon
    @not|mitään|mikään syytä|syyt|järkee|järkeä|järkiä|mieltä|merkity*|tarkoitu*|pointtia|ideaa|iloa elää|elämä*|elämise*|jatkaa|elossa|elämises*|elä !imety*
    elämä* & ei|mitään & merkity*|tarkoitu*|=arvoi*|järkeä|järkee|mieltä|väliä|toivoa
    elämi* arvo*
    @not|ettei herä* enää|koskaan|ikinä|=lainkaan !lapsi !vauva* !taapero* !kello*
    toivo*|kunpa|jospa|ettei|etten|halu* heräisi*|heräis*|heräisikään !vauva* !lapsi
    nukahta*|nukku*|nukkua & ikuise*|enkä|pois|ikiuneen & herä*|ikuise*|ikiune* & @wants|ikuise*
    lopet*|=päätä*|päättä*|päättäis*|lopettais*|riistä* elämäni|elämänsä|elämän|päiväni|päivänsä|henkeni|henkensä
    otta*|ottais*|riistä* & hengen|henki & itseltä*|multa|itteltä*
    hyppä*|hypätä|hyppy|hypään|hyppäi*|heittäyty* sillalta|katolta|junan|parvekkeelta|ikkunasta|kalliolta|rekan|alas|auton|metron|raiteil* !uim* !vete* !uimah*
    junan|rekan|auton|metron|bussin|rattaiden alle|eteen & hyppä*|hypätä|astu*|heittäyty*|@wants|menn*|juos*|jää*|ajatel*|mieti*|kävel*
    junara*|raiteil* & mieti*|seis*|istun|mennä|kuunte*|halu*
    @thinks kuolemaa|kuolemasta|kuolemista|kuolemaani|kuolemaansa|kuolevan*|kuolla|kuolemisesta|hautajaisiani|hautajaiseni|kuolen|kuolee !läheis* !isän !äidin !mummo* !vaari* !kysy*
    @thinks elämä*|elää|elossa & tarkoitu*|lopetta*|loppu|mieltä
    kuolemisest*|kuolemaansa|kuolemaani
    pille*|lääke|lääkk*|tablet*|burana*|panado*|nappe*|nappej*|unilääk*|rauhoittav* & liika*|liikaa|liian|purk*|purki*|koko|kaikki|kourall*|levy*|levyl*|yliannos*|tyhj*|kasa* & otti|otin|ottanu*|ottaa|otan|söi|söin|syö*|syön*|vedin|veti|vetän*|vetäs*|nieli|nielin|niellyt|popsi*
    tekee|tehdä|tekevän*|tekis*|tehny*|teen|tekis itselleen|itelleen|itselle*|itelle*|itsellensä|ittellensä|ihtelle* & jotain|jotakin|pahaa|jotaki|jtn|jotai
    viimei* ilta*|yö*|iltani|päiväni|päivänsä|viestini|viesti|kerta|hetkeni & viesti*|sano*|kirjoit*|lähet*|laitt*|tää|tämä & kaver*|ystäv*|poika*|tyttö*|lapse*|teini*|tytär*|tyttär*|mun|lähet*|sano*|ex* !ilmoittau* !haku* !koulu*
    hyväst*|hyvästel*|jäähyväi*|anteeks*-kaikesta & viesti*|kirjoit*|kirje*|sano*|jätti|jättän*|lähet*|lappu*|kaikille
    testament*|hautajais* & teini*|nuori*|suunnittel*|mun|oman*
    @wants kadota|hävitä|hävii|häviäis*|katoaisin|häipyä & kokona*|lopullis*|maailma*|olemas*|täältä|vaan|vain|vaa|pois|ikuis*
    @wants pois & täältä|maailmas*|elämäs*|elämä* !töistä
    @not kest* elää|elämää|elämä*
    jos|kun minua|mua ei olisi|olis|oisi|ois
    loppu|loppuis*|loppua|loppuu & elämä|elämäni & halu*|toivo*|kunpa|saisi|nyt
    vauvan|lapset|lapsen|lapseni & mukana*|mukaan & kuol*|tapp*|junan|pois
    unalive|kms|suisid*|kys
    @not pitä*|saisi|kuulu* olla|elää & olemassa|elossa|täällä|syntyä
    aja*|ajoi*|ajoin|ajaisin & rekka*|rekan|rekkaa|kaide*|kallio*|pylvä*|puuta & eteen|päin|tahallan*|alle|melkein|mietin|@wants
    säästä*|kerä*|kerän* & lääkk*|pillere*|nappej*|tabletteja & itse*|tappa*|kuol*|salaa|varastoon
    metsään|metsäs* & ase*|köyd*|köyte*|hyvästi*
    ase*|köyden|köysi & hyvästi*|itse*|itte*|lähti
    lopetta*|lopettaa|loppuu|loppuis*|loppua & kaiken|kaikki|tän|tämän & @wants !tupak* !kurssi !hank*
    kuolema*|kuolla & vaihtoehto*|ratkaisu*|ulospääsy*|keino*|helpotus*|rauha* !suru*
    @not & ulospääsy*|ulospääsyä|toivoa|tulevaisuutta & näe|nää|näy|oo|ole|nähdä|enää|nähny*
    näkemiin|heippa|hyvästi|moikka & kaikki|kaikille & snäp*|snap*|viest*|luki|kirjoit*|laitt*|story*
    valmis|halu*|haluu* lähte*|lähteen|lähtemään & täältä|taivaas*|maailmas* !loma*
    nappas*|nappai*|nielai*|vedin|vetäs*|otti|otin|söi|söin & kaikki & lääk*|pille*|tablet*|unilääk*|nappi*
    ampu*|ampuu|ammu*|ampui itsensä|itteni|ittensä|itseni|itseään
    @not @wants|jaksa|jaksais*|kestä & tätä|tämmöst*|mitään|enää & elämä*|elossa|olemassaolo*
    elämä* & inho*|vihaan|kamala|hirve*|turha*|merkityks*|tarkoitukset* & mun|elää|mulla|haluan|loppu*
    kuole*|kuolem* & päivittäin|joka|koko & ajat*|mieti*|mietin
    kuolisin|kuolisinpa|kuolisinko
    olisin*|oisin* & kuolleena|kuollut|kuollu|haudas*
    @not @wants herätä|herää|heräillä
    @not aio|aijo|meinaa olla|elää & täällä|elossa|jouluna|enää
    miksi|miksen elää|elän|eläisin
    @not @wants olla enää|ollenkaan|täällä !töissä !parisuh* !raskaana !yksin !kotona !naimis* !ryhmä* !päiväko*
    *lääkkei|*lääkke*|*pilleri*|*tabletti* & paljon|liikaa|kaikki|purk*|kourall* & otti|otin|ottan*|söi|söin|syön*
    etten|olisin|oisin|olisi|ois|toivon|kunpa & syntyny*|syntynyt|syntynytkää* & en|etten|koskaan|ikinä|olisin|oisin !vauva
    nukkua|nukkuu|nukahtaa pois|ikuisesti|lopullisesti
    köyde*|köysi|köyttä|hirttosol*|solmuj*|solmun & hak*|netis*|etsi*|googl*|lähti|osti
    taakka|taakkana|rasite|rasitteena & kaikille|muille|perheelle|vain|vaan|pelkkä|kaikkien
    luovutan|luovuttaa & elämä*|kokonaan|enää|lopullis*
    @thinks hyppä*|hypätä|hyppään !vete* !uim*
    pille*|lääk*|tablet*|nappi*|nappej* & tappa*|kuole*|montako & tappa*|kuole*|kuolla
    jäähyväiset|jäähyväisi* !juhla* !kahvi* !tilais*
    kuolis|kuolisi mieluum*|mieluiten|pois
    jättä*|jätti|jättäny* kirjeen|kirje|viestin & teini|nuori|poika|tyttö|lapsi|kaveri|hyväst*|anteeksi|kado*
    `,
    'sexual-abuse': `
    hyväksikäy*|hyväksikäyt*|hyväkskäy*|insesti*|pedofiil*|pedofiili*|=raiska*|=raiskaus*|lähentel*|lähennel*|kähmi*|kähmä*|lääppi*|lääpi*|kourii|kouri|kourinu*|käpälöi*|grooming|groomaa*|groomas*|seksuaaliriko*|alastonkuv*|alastomi*|nakukuv*|nudekuv*|nudeja|nudet|nudeje*|munakuv*|dickpic*|seksikuv*|pillukuv*
    koskettel* !itseään !itseensä !pippeliään !pimppiään
    käyttä*|käytti|käyttän*|käytetään|käytetty|käyttää|käytettiin hyväksi|hyväks|hyväkseen|hyväxi & @child|@me|seksuaali*|lasta|sukulai*|mies|tyttär*|mun !palvelu* !alennu*
    seksuaali* & hyväksi*|väkival*|ahdist*|häirin*|häirit*|kosket*|pakot*|kaltoin*
    seksi* & pakot*|vaati*|painost*|kiristä*|pakko|pyytä*|raha*|lahj*
    ahdistel*
    kajo* & lapse*|lapsi*|tyttö*|tyttär*|poik*|=minuun|muhun|mua|häneen|epäil*|lasta !kajottel*
    @touch & muhun|=minuun|@bodyPart !hoitolinja !lakia
    @doer|@stranger @touch =minuun|muhun|@childObject|lapseen*|tyttöön*|poikaan*|tyttäreen*|mua|minua|@bodyPart
    lapsi|lapseni|tyttö*|poika*|tytär*|tyttäreni @thinks|kerto* & koske*|koski*|kosken*|koskett*|@bodyPart & ukki|vaari|setä|eno|isä|isäpuol*|serkku|veli|kummi*|ohjaaj*|valmenta*|hoitaj*|opettaj*|mies|naapur*|äiti
    pakot*|pakko|painost*|vaati*|kiristä* & seksi*|suihin|suuseksi*|yhdyn*|riisu*|riisumaan|rakastel*|panna|maata
    riisu* & pyys*|pyytä*|käski*|käske*|pakot*|kamera*|webkam*|video*
    alaston*|alasti|alasto*|nude*|paljas* & kuvaa|kuvia|kuvii|kuvan|kuvat|kuvill*|video*|pyytä*|pyys*|kiristä*|lähett*|painost*|uhkai*|levit*|levitt*|jaka*
    kuv*|kuvi*|video* & kiristä*|levit*|levittä* & uhka*|kiristä*|alasto*|mun|mus*|musta|minusta|tyttär*
    kiristä* & kuvil*|kuvie*|kuvat|alaston*|seksi*|kuvia|kuvii
    @online & @stranger & tavata|tapaa*|tapaami*|treffei*|kuvia|kuvii|kuvan|kuvat|seksi*|rahaa|lahjo*|salaa
    @online|netist* & aikuinen|mies|miehen|setä|äijä|tuntemat* & 9|10|11|12|13|14|15|tyttäre*|tyttö*|poika*|=mulle|mua|lasta|lapse*
    pyytä*|pyys*|pyyt*|vaati*|halu* & kuvia|kuvii|kuvan|videon & @stranger & @me|tyttär*|tyttö*|lapse*|poja*|multa|minulta|snäp*|insta*
    isä|isäpuol*|isäpuoli|iskä|setä|eno|ukki|vaari|paappa|serkku|veli|isoveli|isobroidi|veljeni|velipuoli|kummisetä|faija|miesystävä tule*|tulee|tuli|tuloo|=kömpi*|hiipi*|makaa|nukku* & sänky*|sängy*|viere*|peito*|huoneese* & mun|minun|=mulle|yöllä|öisin|tyttär*|tytön|tytär*
    isä|isäpuol*|iskä|setä|eno|ukki|vaari|paappa|serkku|veli|isoveli|isobroidi|veljeni|velipuoli|kummi*|faija|valmentaj*|opettaj*|naapur*|aikuinen & tekee|teki|tehny*|tehdä|tekis|teloo juttu*|juttuj*|asioi*|jotain|tuhmi*|inhot*|outoj*|outoa|semmo*|pahaa & yöllä|öisin|@not|=mulle|minulle|muhun
    salaisuu*|=salassa|salaa & setä|eno|ukki|vaari|isä|isäpuol*|valmentaj*|opettaj*|aikuinen|naapur* & koske*|koski*|leik*|kuv*|kerto*
    ei saa|saanu*|saisi kertoo|kertoa & setä|eno|ukki|vaari|isä|isäpuol*|valmentaj*|opettaj*|aikuinen|naapur*|serkku|veli|velipuoli
    sanoin|sano ei & jatko*|pakot*|silti|koske*|riisu*|seksi*
    itsensäpaljasta*|=paljasti|masturboi*|tyydyt* & itsensä|edessä|nähden|lapse*|=mulle|mies|setä
    laitt*|työns*|pist*|pani|panee|tunki|tunke*|veti & käsi|käden|kätensä|kädet|sorme*|sormet & housu*|paida*|paita*|hamee*|alla|alle|alushous*|pikkuhou*|jalkov*|välii* & @doer|@kin|se|mun|minun|@childObject !lapanen !lapas* !hanska*
    otta*|imee|imemä* poskeen|suihin & pakot*|mut|minut|laitt*|käski
    @kin & teki|tehny*|tehnyt|tekee & mulle|minulle|lapselle|hänelle & jotain|pahaa|semmo*|asioi*|pieni|pienenä|lapsena|outoa
    seurustel*|seurustelee|suhde|suhtees*|deittai* & 10|11|12|13|14|15|12v|13v|14v|15v & 18|19|20|21|22|23|24|25|26|27|28|29|30|35|40|50|aikui*|20v|25v|30v
    sormet|sormi|sormia|käsi|kättä|käden sinne|sisään|sisälle|housuihin|jalkoväli* !oven !lapas*
    otti|ottaa|ottanu*|kuvas*|kuvaa|kuvannu* & kuvia|kuvan|salaa|videoi* & suihku*|alasti|alasto*|pukuhuon*|pukukop*|vessas*|riisu*
    en|ei halunnu*|halunnut|tahtonu* & poikaystäv*|mies|kaveri|hän|se & lopetta*|silti|pakot*|jatko*|uskal*
    rahaa|lahjoj*|tupakk*|viinaa & kuva*|kuvi*|kuvan & @stranger|lähet*|pyys*|lupa*|lupas*
    käsi|kädet|käden|kätensä & housu*|paida*|paita*|alushou*|pikkuhou* & @kin|mies|miehen|miehellä|opettaja*|valmentaja* !puke*
    *kikkelikuv*|*pippelikuv*|*munakuv*|*pillukuv*|*tissikuv*|*alastonkuv*
    pakotet*|pakotti|pakotta* & hänet|mut|minut|mua|häntä & kerto*|tyttär*|lapse*|poika*|poja*|tyttö* !kouluu* !syömää*
    julkais*|levit*|jakaa|postaa|nettiin & kuv*|kuvi*|video* & uhka*|uhkai*|kiristä*
    väkisin & koske*|koski*|pussa*|suutel*|makas*|otti|seks*|@kin|@stranger|riisu*
    pussa*|suutel*|suutele* & setä|eno|ukki|opettaja|valmentaja|ohjaaja|serkku|isäpuoli & minua|mua|tyttär*|lasta|suulle|kieli
    katso*|kurkki*|tirkist*|tuijot* & suihku*|vessas*|alasti|riisu*|pukeu* & @kin|mies|isäpuoli|naapuri
    ehdott*|ehdotel* & seksi*|rivo*|panna|tapaamista & @stranger|netis*|lapse*|tyttär*|mulle
    rivo*|härsk*|tuhmi* viest*|kuvi*|juttu* & @stranger|netis*|lähet*|lapse*|tyttär*
    pedo|pedot|pervo*|perverssi|irstas*
    kosketti|kosketteli|koskettanu*|koskettelu* & @doer|@stranger|@kin|@me|lasta !sydäntä !tarina
    näytt*|esitte*|paljast* & pippel*|sukuel*|kikkel*|penis*|munaa*|munansa|alastom* !rinta
    @kin|@partner pakot*|pakotti @me !syömä* !koulu*
    näytt*|katso* & porno* & lapse*|mulle|setä|mies|isä*|velj*|tyttö*|tyttär*
    runkka*|runkkaa*|fistaa|fistas|sormet*|sormettanu* !ruoka
    alushousu*|alusvaat*|bikini* & kuv*|kuvi* & pyy*|opettaj*|mies|setä|valmenta*
    nuollu*|nuoli|nuolee|imi|imeny* & @kin|alapä*|mies|setä !jäätel*
    vastoin tahtoa*|tahtoani|tahtoaan
    tuhmia|tuhmaa|salaisia|outoja leikkejä|leikkiä|leikkei* & aikui*|mies*|setä|ukki|vaari|isä*|kerto*
    `,
    violence: `
    *väkival*|pahoinpi*|pahoimpi*|pahoinpitely*|mukiloi*|rusikoi*|pieksä*|pieksi*|piekset*|piekse*|tukistaa|tukisti|tukistan*|piiskaa|piiskas*|piiskan*|läimäy*|retuut*|turvakoti*|turvakodi*|turvakoto*|tappouhka*|vainoaa|vainoa*|kunniaväk*|pakkoavio*|silpomi*|väkivalta*|perheväkivalta|lähisuhdeväk*|kuritusväk*
    kurista* kaulas*|kaulaa
    kurist*|kuristi & @victim|@partner|@doer !yskä*
    @partner & @hit !kaveril*
    @doer @hit !taapero !uhmaikäi*
    @hit @partnerDoer|@parentDoer|isäpuoli !taapero !uhmaikäi*
    @me & @hit !@small !maha* !vatsa*
    @victim @hit & kotona|jatkuv*|usein|aina|vyöllä|remmi*|nyrki* !@small
    @doer|he|se|joku & @hard & @victim
    naapur* & @hit|iskuj*|karju*|kirku*|kilju*|avunhuu*|tappel*|mätki* !pihalla
    naapur* & huuto*|huutoa|huutaa|huutav*|huudeta* & itku*|itke*|lapse*|lasta|vaimo*|isku* !pihal* !leik*
    @teenDoer @hit & @me|äitiä|äitiään|isää|isäänsä|vanhempi*|minua|siskoa*|sisaru* !taapero !@small
    lapse*|lapsen*|tyttö*|tyttär*|poja*|poika*|vauva*|sisko*|oppila*|tytö*|lapsi*|mulla|minulla|äidil*|kaveri*|lastenlaps* & mustelm*|mustelmi*|ruhje*|palovamm*|kuristusjäl* !kaatu* !pyöräl* !putos* !hyytelö* !nuha* !polvis*
    mustelm* & isä|äiti|mies|isäpuol*|iskä|ope|tarttu*|lyö*|löi
    tarttu*|tarrat*|=raahas*|=raahaa*|repi*|repii kovaa|lujaa|kiinni|tukasta|hiuksi*|kurkus*|kaulas*|käsivar* & isä|äiti|mies|isäpuol*|iskä|mua|minua|lasta|lapse*|@partner
    vetä*|veti|vetäs*|veteli|antaa|anto|antoi turpa*|turpaan|turpii*|päihin|köni*|kuono*|selkään|pataan
    =turpaan|turpaani|turpaansa|turpii|selkääs*|remmist*|remmil*|vyöllä|vyöst*|keppi*|risu* & @doer|kotona|saa|saan|sai|saivat|sain|saanu*|lyö*|löi|anta*|mua
    heitt*|heitel*|heitte*|viska*|viskel*|paisko*|paiska* & tavaroi*|tavaro*|astioi*|lautas*|pullo*|puhelim*|mua|minua|päin|seinää|kohti & @doer|se|mua|minua|puolis*|miehe* !taapero !uhmaikäi* !@small
    nyrki* & seinä*|ove*|naama* & @doer|@me|se|mun|@fear
    puuko*|puukk*|veits*|veitse*|ase|=aseella|kirve*|haulik* & uhka*|uhkai*|tuli|otti|hei*|heilu*|@partner|isä|äiti|kohti
    @fear @partnerFeared
    @partnerFeared @fear
    @partner & =kohtaan & @fear
    @fear & @partner & tapp*|lyö*|löi*|=satutt*|satuta*|tekee|tekev*|suuttu*|hakka*|raivo*|väkival*|vahingoi*|hengen*
    @fear & henke*|hengestä|henkeni|henkemme|henkensä & @partner|puolest*|omaa|lasten|oman !synnyty* !sairaa*
    uhka*|uhkai*|uhkas* & tappa*|lyö*|=satutt*|puuko*|veits*|ase*|kirve*|vahingoi*
    =tappaa|tappav*|tappais*|=tapan minut|mut|meidät|lapset|äidin|äitin|isän|vauvan|lapsen !täit
    löin|löimme|lyön|lyäny|lyönyt|lyöny|=lyödä|lyömään|lyömästä|löisin|läimäytin|läimäisin|läimäyttän*|läpsäytin|läpsin|läpsäisin|tukistin|=ravist*|=potkaisin|=satut*|satuttaa*|satutti*|satuta*|satuttav*|vahingoit*|kuristaa|retuutin|=hakkasin|paiskasin|tönäisin|huitaisin & @childObject
    @fear|pelän & =satut*|satutav*|lyön|lyöv*|vahingoi*|=ravist* & @childObject|lapsell*|vauvall*
    =ravist*|heittää|heitän|heittäisin|viskaisin vauva*|lapse*|lasta*
    satuttaa|vahingoittaa|satutan|=lyödä|satuttaisi*|vahingoittais* & @childObject
    @partnerDoer|puoliso* riehuu|riehui|riehunu*|rikkoo|=rikko*|hajott*|kontrollo*|alistaa|alista*|vahtii|lukits*|lukitse*|uhkaa|uhkai*|uhkas*|uhkaus*|vainoa*|seurail*|raivoa*|raivos*|paisko*|kyttää|stalkk*|nöyryyt*|haukkuu|pelottelee !töissä
    @partnerDoer|@parentDoer|@partner ei|eikä päästä*|anna|salli|antanu* & =lähte*|ulos|poistu*|pois|soitta*|tavata|ulkopuol*
    vie|vei|ottaa|otti & rahani|puhelimeni & mies|puoliso|@partner
    lukits*|lukitti|lukinnu*|vangits*|teljen* & sisälle|kotiin|huoneesee*|kellar*|ulos|komero* & mies|isä|äiti|mut|minut|@partner|lapse*|meidät
    käy*|kävi|käyn*|tulee|tuli|tullut|tullu|hyökkä*|hyökkäs* käsiksi|käsiks|kimppuun|kimppuu|päälle|kiinni & @doer|@partner|@me|lapsi*|lapse*|känni*|humal*|väkival*|tyttär*|suuttu*
    käy|kävi|käynyt|käyny|käyvät|käydä käsiksi|käsiks
    mies|isä|äiti|puolis*|isäpuol* & raivo*|riehu*|=rikko*|hajott* & lapset|lapsi|lasten & itke*|@fear|pelois*
    henki*|taloudelli*|fyysi* väkivalta*|väkivallan|väkivallasta|väkivaltaa
    joutunu*|joudu* & pahoinpi*|väkival*
    heitti|heittää|heittäny*|ajoi|potki|potkas|tönäs*|lukits* mut|minut|meidät|meijät|lapset|äidin ulos|pihalle|kadulle|oven|rappuun|portai*
    otti|ottaa|ottanu*|tart*|tarras*|puristi|puristaa|painoi|painaa|väänsi|vääntä*|repi|repii kurk*|kaula*|niska*|tuka*|hiuks*|tukka*|rante*|ranne*|kät*|kät|seinää
    painoi|painaa|paiskas*|paiskasi|tönäs* seinää*|lattia*|sänkyyn|maahan & @doer|hän|se|@me|kurk*
    seuraa|seurailee|seuras*|väijy*|kyttä*|stalkk*|kyttää minua|mua|meitä|autol*|perässä & @partner|viest*|entinen|kodin
    @partner seuraa|seurailee|väijyy|kyttää|kyttäs*|stalkkaa & minua|mua|autol*|viest*|kotini|perässä
    sylke*|sylki|sylkäs* päälle|päin|naama*|kasvoi* & @doer|hän|se|@me !vauva
    selkäsaun*
    satoja|kymmeniä viestejä|soittoja & ex|exä|exmies*|entinen|uhka*
    tukkapöll*|tukkapölly*|luuvitos*|korvapuust*|selkäsaun*|köniinsä|könii*|pataan
    lyödään|lyyään|lyyrään|lyötiin|hakataan|hakattiin|piestiin|kuritetaan & kotona|meillä|meilä|meiän|himas*|mua|lapsia|vyöllä|lasta !vetoa !rumpu*
    @not|pelkä* palata|takaisin & miehen|exän|puolison|vaimon|miehelle !työ*
    yllyttä*|pakottaa|vahtii|seuraa|lukee & viestejä|puhelinta|puhelime* & mies|puoliso|poikaystävä|ex !lapsen !teinin
    mustasukkai* & rikko*|tönä*|uhka*|vahti*|pelkä*|lyö*|huuta*
    raskau* & lyö*|löi*|potki*|nyrki*|tönä* & vatsa*|raskaana|häntä|mua|minua !vauva
    silmä|silmän|silmät & musta|mustana|turvoksis* & lapse*|lapsi*|mulla|minulla|tytö*|poja*|tyttär*|äidil*|ystäv*
    kuristi|kuristaa|kuristanu*|=kuristel*|kuristivat
    se|hän|ne @hit !@small !toisia !muita !päiväkod* !kaver* !leik* !uhma*
    pakoon|pakene*|paeta|paossa|pakomatk* & miestä|miestäni|miehe*|miehel*|isä*|vaimo*|koto*|lasten|väkival*|puolis*
    @fear & häntä & mies*|miehe*|ex|exä*|puolis*|lyö*|uhka*|hänen
    @partner tempo*|tempas*|nipist*|iski|raivo*|riehu*
    lyömistä|lyömisen|lyömisestä|hakkaamista|hakkaamise*|potkimis*|tukistami*|läpsimi*|töhimi* & kest*|mun|kotona|isä*|mies*|lapse*|lopetta*|äiti*|miehe*
    huutaa|huusi|huutavat apua|auttakaa
    huoritt*|mitätöi*|nöyryyt*|haukku*|pelottele*|pelottelu* & @partner|mies|isä*|äiti* !koulu* !päiväko*
    lähestymiski*|rikosilmoit* & mies*|ex|exä*|puolis*|lyö*|uhka*|väkival*|isä*|miehe*
    kiinnipit*|luunap*|selkäsaun*
    pitää|piti|pitäny* väkisin|väkipakol* kiinni|paikallaan
    heitti|heittää|paiskas*|viskas*|tönäs*|tönäis*|työns*|veti|raaha*|repi|kaatoi|väänsi|rusik* minut|mut|meidät|lapsen|äidin lattia*|seinä*|maahan|sänky*|portai*|ulos|tukas*|hiuks*
    uhkai*|uhkaa|uhkasi|uhkas & perhe*|meitä|meidät|lasten|minua|mua|häntä|siskoa|äitiä !lomaut* !lakkaut* !irtisan* !häätö*
    selkään & saa|saan|sai|sain|saanu*|antaa|anto|antoi|isältä|äidiltä
    tappel*|riita|riitel*|riehu* & poliisi* & vanhem*|kotona|mies*|isä*|äiti*|koti* !koulu*
    poliisi* & kotona|meillä|kotiin & mies*|isä*|äiti*|lapset|pelä* !koulu*
    murhata|murhasi|murhaa|murhaava*|surmata|puukottaa !dekkari* !peli*
    `,
    'self-harm': `
    viilt*|viill*|viiltel*|viillel*|viiltely*|viils*|viilsi*|viilsin|-viiltäv*|-viilto|-viiltohaav*
    @harm @selfOnly !@toddler
    @selfOnly @harm !@toddler
    =satut*|vahingoi*|viilt*|raavi*|polt*|leikk* itsensä|itteni|ittensä|itseni|iteni|ihtensä|ihteni !kaatu* !@accident !leiki* !keitti* !liede* !uuni*
    itsensä|itseä|itsen|ittensä|itteä vahingoi*|=satutt*|viilt*
    itsensävahing*|itsensäsatut*|itsetuhoi*
    leikk*|viil*|avaa*|avasi|veti|vetä*|raap*|raavi*|polt*|haav*|haavo*|arp*|arpi*|arve*|verill*|verille|verta|naarmu*|jälki*|jälke*|jäljet|palovam*|ruvil*|siteit* & ranne*|rante*|rannet*|käsivar*|kyynärvar*|reis*|reide*|reite*|reiteen !leikkaus* !operaat* !kaatu* !kissa* !pyöräl* !ihottum* !atop* !murtu*
    ranteet|ranteita auki
    raapi*|raavi*|puree*|puri|polt*|leikk*|leikel* & kädet|kätensä|käteni|käsiä*|käsiän*|käsiään|iho*|ihoa*|reisi*|reisiä* & verill*|verille|ahdist*|tahall*|salaa|itse*|sytkär*|tupak* !ihottum* !atop* !kuti*
    leikkelen|leikkelee|leikelly*|leikelläk* & itseäni|itseään|ihoa*|käsiä*|käsiään|reisiä*
    partater*|terät|terän|teriä|terii|mattovei*|mattopuuk*|partahöyl*|partakon*|hakaneul*|lasinsir* & löys*|löyt*|ranne*|rant*|iho*|huonee*|pöytäl*|lauku*|repu*|piilo*|viil*|reppu*|teini*|tyttär*|käsi*
    sytkär*|tupak*|röök*|sytytt* & polt*|sammutt* & itse*|itte*|ite*|iho*|käs*|käte*|ranne*
    pitk* hih*|hiha* & helt*|kesä*|kuum*|piilo*|peitt*|ranne*|arp*|riisu*|jälk*
    hakkaa*|hakka*|lyö* =päätä*|päätään seinä*|seinää*|lattia* & teini*|nuor*|itse*|verill*|ahdist*|tyttär*|7|8|9|10|11|12|13|14|15|16|17 !taapero
    repi*|kynsi*|nyppi*|pure*|raasta* & iho*|ihoaan|hiuksi* & auki|verta|tahall*|verille|vuota* !ihottum* !atop*
    sakset*|saksil*|veits*|harpil*|harppi*|neulal* & itseä*|itteä*|itseensä|käteen|ihoon|ranteesee*|reite* !askarte*
    polt*|poltt* & käsi*|käte*|käsiin|iho*|ranne*|reite* !liesi* !lied* !hella* !uuni* !kahvi* !vahingos* !auring* !kiuka* !sauna* !grill*
    raavi*|raapi*|kynsi* & auki|verille|verta|tahall* !ihottum* !atop* !kuti*
    rankais*|rankon & itseä*|itteä*|itseni|itteni|kehoa*
    verisiä|verinen|verta & papere*|lakana*|hiha*|paita|terä* & teini*|tyttär*|tyttö*|nuor* !kuukauti* !nenä*
    `,
    'missing-child': `
    @child & @flee !@accident !pelissä !leikkii !piilos*
    @child & hukku* !tehtäv* !koulutyö*
    karan*|karka*|karkas*|karkuteil*|karkumatk*|hatkas*|hatkoi* & sijais*|sijoit*|lastenkod*|laitok*|=perhekod*|koulukod*|koulusta|päiväkod*|tarhasta|osastol*|kotoa|kotoo|kotont* !koira* !kissa*
    oon|olen|oltiin|lähen|lähden|meen|ollaan|lähin|ottaa|otin|oonki hatkas*|hatkoi*|hatkat|karkuteil*|karkus|karussa|karkumat*
    @child & @not tul*|tulle*|tullu*|tule|palan*|palaa|kotiutu*|palaillu* & @homewards|koulusta|=koulust|treenei*|harrast*|bileist*|diskos*|kaveri* !ajoissa !haluaa !suoraan
    @not tullut|tullu|tule|palannut|palannu|palaa|ole|oo|ollu @night|@homewards & @child !ajoissa !hoito*
    @child & @not =vasta*|vastaile* & puhel*|luuri*|kännyk*|soitt*|viest*|viestei* & @since|lähti|läht*|kado*|poissa|riid*|kotii*|missä
    puhel*|luuri|kännykkä kiinni|pois|suljet*|sammun*|mykis* & missä|mis|poissa|kado*|kateis*|tiedä|lähti|kotiin|kotia|kuulu* & @child
    @not tiedä|tiedetä|tiiä|tiijä|tiärä|tierä|tiä|tietoa|tietoo|tiätoo|tienny*|tiennyt|=tiedossa missä|mis|mihin|misä|minne|minnekä|mihinkä & @childWho|se|hän & on|oo|meni|läht*|ovat|lähti|kado*|menny*|häipy*|hän|hänet|@child !hakea !hoito* !paikka* !ilmoit* !hoidossa
    tiedä|tiedetä|tiiä|tiärä|tierä|tietoa|tietoo missä|mis & @childWho !harrast* !voi* !hakea !hoito* !paikka* !apua
    missä|mis & @childWho & kadon*|poissa|huolest*|puhelin|on|oo & @not|yö|puhelin|=vasta* !hoito* !hoidet* !apua !tutki* !voi
    olinpaik* & @not|nuor*|lapse*|tuntemat*|tiedo*|tiedä
    @child & poissa|poies|teillä|kadoksis*|omilla|tietymät*|ulkona|reissul* & yön|yötä|öitä|yöt|vuorokau*|eilis*|eilen|aamusta|päivän|päiviä|tunti*|tietymät*|teillään|perjantai*|olinpaik* !töissä !koulust* !työ* !yövuor* !sairaa* !leiri* !matka* !matkal*
    @child lähti|lähteny*|lähtenyt|ryntäs*|juoksi|häipy*|lähteny & @not|@since|karku*|riid*|ovet & =vasta*|puhel*|palan*|näky*|tul*|kuulu*|tiedä|tietoa|missä|takas*|takaisin
    @child & karku*|karkumat* & lähti|lähteny*|juoks*
    @child & @not|kukaan & näky*|näkyny*|nähny*|nähty|nähnyt|kuulu*|kuulunu* & @since|mitään|sen|jälke*|koulu*|missään|kotiin !kuulo*
    löydä|löydy|löyty*|löytän* @child & kotoa|=mistään|missään|ei|en !hoitoa !hoitaja* !hoitopaik* !apua !sopiva* !kaver* !ystäv* !harrastu* !lääkär* !neuvola* !päiväko* !kerho* !leikki*
    @child & ei|en löydä|löydy|löyty*|löytyny* & =mistään|missään|kaupas*|metsäs*|pihal*|puistos*|rannal* !kaver* !ystäv* !paikk*
    kukaan|ei|en|eikä & tiedä|tiiä|tierä|tietoa|tiedetä missä|mis|mihin|minne & häipy*|kado*|läht*|=katos*|karka*|karan*|karkas*|hävis*
    karka*|karan*|karata|lähen|lähden|lähin|lähti|lähdin|lähtee|häipyn|häivyn|häippä* kotoa|kotoo|kotont*|koton|himasta|himast|kotoota !opiskel* !muutto* !muuttaa !töihin !aamul*
    lähd*|lähin|lähti|läht*|häip* kotoa|kotoo|kotont*|himasta|himast & enkä|eikä|en|takas*|takaisin|palaa*|palata !töihin !koulu*
    @not|mistä|missä|tarvi* yöpaik*|yösij*
    missä|mihin|mistä|ulkona|paikkaa & nukkua|yöpyä|nukun|yövyn & @not|yö|yön|ensi|kotiin|kotoa|menen|mennä|ensyön !vauva* !rintaruok*
    sieppa*|kidnap*|siepat* & lapse*|lapsi*|poika*|tyttö*|isä|äiti|ex|mies
    ei palauta*|palautan*|palauta lasta|lapsia|lapsen|tytärtä|poikaa
    =karkaan|=karkaisin|=karkasin|karkaamme
    aion|aijon|meinaan|ajattelin|haluan|haluun karata|karkaa
    vei|vie|vieny*|vienyt|otti|ottanu*|kaappas* & lapse*|lapsi*|pojan|tytön|tyttäre* & ei|eikä|ulkomail* & palaut*|tuo|tuonu*|anna|antanu*|takaisin|takas|ulkomai* !synnär*
    rappukäytäv*|rapus|rappuun|ulkona|puistos*|autossa|asemal* & nukun|nukuin|nukkunu*|nukkua|yön|yöni & koti*|kotiin|en !vaunu* !vauva* !leiri* !telta*
    lähti|lähteny*|lähtenyt|meni|nousi|menny* & vieraan|tuntemat*|jonkun|aikuisen & auto*|matkaan|kyytiin
    @not saa|saada|saatu|saanu* yhteyt* & @child|häneen|siihen & @since|puhel*|lähti|läht*|autoo*|kado*|missä !hoitaj* !neuvol* !koulu* !työnt* !päiväko*
    oon|olen|olin|oltiin karan*|karkuteil*|karussa
    @child jäi|jääny* tulemat*|saapumat* !lasku*
    @child @not ilmesty*|saapunu*|saapu* & koulu*|kotiin|eskar*
    @child|se & @not ollut|ollu|oo|ole|käyny* kotona|himas*|himassa & päivä*|päivään|vuorokau*|yö*|yöhön|viikko* !töissä !koulu*
    @child & @not tullut|tullu|tule|tulleet & koulukyy*|kyydis*|taksi*|bussi*|treene*|harrast*|kerho* !ajoissa !mukaan !ilmoit*
    =lähte*|lähti|lähden|lähen & eikä|enkä|ei palaa|palata|takaisin|tule & @child|minä|mä|puhel*|suljet* !töissä !koulu*
    @child & @not tavoit*|tavota|tavoteta|tavoiteta & @since|puhel*|missä|lähti|mistään
    etsimme|etsitään|etsin|etsitty|etsinnät & kadonn*|lapsi*|lasta|tyttär*|poikaa|tyttöä & kadon*|eilen|tunti*|yö*|metsä*|poliis* !hoito* !paikk*
    isä|äiti|ex|exä|isänsä|äitinsä|mies vieny*|vienyt|kaapan*|kaappas* lapse*|lapset|tyttäre*|pojan|lapsemme !koulu* !päiväko* !hoito* !lääkär* !harrast* !kerho* !uima*
    ties missä|mis & @child|nukkuu
    lapsi|poika|tyttö|@childWho puuttuu|puuttui & koti*|kotona|päiväkod*|ryhmäs*
    `,
    'intoxicated-carer': `
    @carer & @drunk|@drinks|@drugs !@harmlessDrink
    @carerAny & @drunk|ryyp*|kalj*|viina*|alkohol* !@harmlessDrink !päihdepalv*
    @carerAny & juominen|juomista|juomisen|juomise*|ryyppäämi*|ryyppää|ryyppäs*|dokaa*|huumei*|huumeet|huumeita|alkoholinkäy*|päihteidenkäy*|alkoholisti* !@harmlessDrink !pulloruok* !päihdep*
    vetä*|veti|veteli|käyttä*|vetel*|vedel* kamaa|huumei*|=aineita|pillerei*|piriä|pirii|pilveä|subu*|amfe*|lääkkeit* & @carer|@partner|@child
    @drunk & lapsi|lapsen|lapset|lapsia|lasten|lapsella|lapsemme|vauvan|vauva|vauvaa|lasta|lastenhoi*|autol*|autoa|ajaa|ajoi|kyydis*|=kyytiin|pikkulap*|muksu*|muksut|pikkuvel*|pikkusis*|kolmevuot*|taapero*|hoitamas*|hoitaa|kotona !nuoremme
    @drunk|@drugs & tyttäreni|tytär|poikani|vävy|miniä & lapsi*|lapse*|laste*|vauva*|hänellä|lapsenlap*|vuotias|vuotiaan
    juo|juovat|ryyppää|ryyppäävät|dokaa|käyttää|käyttävät & lapset|lapsi|lapsella|lapsensa|vauva|vuotias|kolmevuot*|kaksivuot*|vuotiaan & tyttäreni|poikani|hänellä|kotona|yksin|vanhemmat|naapuri*|hoitaa|ex|=exä|mies|hänen !@harmlessDrink !maitoa !pullosta
    @partner & @drunk|@drinks|@drugs & lapsi*|lapse*|laste*|lapsia|vauva*|@fear|hoita*|ajaa|ajoi|autol*|pojan|tytön|muksu* !@harmlessDrink
    hais*|haise*|haisu*|tuoks*|löyhk*|lemu* & viina*|viinal*|alkohol*|kalja*|kaljal*|olue*|oluel*|viini*|pilve*|kannabi* & @carerAny|@partner|hakee|haki|hakemaan|lapse*|lasten|lapset|opettaj*
    hakee|hakemaan|haki|tuo|toi|noutaa|hakea & lapset|lapsen|lasta|lapsia|pojan|tytön & humal*|kännis*|=kännä*|päissä*|juovuk*|haisee|krapul*|päihty*
    olen|oon|olin|ollaan|oltiin|itse|ite & humalas*|kännis*|=kännissä|päissä*|huumeissa|aineissa|juonu|juonut & lapset|lapsi|lapsen|vauva|lasten|lapsia|muksut
    aja*|ajoi|ajanu*|ratissa|ratin|rattiju* & humala*|kännis*|=kännissä|päissä*|juonu*|rattijuop* & lapset|lapsi|lapsia|lapsen|kyydis*|kyyti*|me|meitä|@parentDoer|mies|isä|mut
    @parentDoer & makaa|=makas*|nukkuu|lattial*|sohval* & ei|eikä herää|herä|heränny*|hereille|vastaa !viikonlop*
    @parentDoer|=hoitaja|mummo|ukki ei|eikä herää|herä|heränny*|hereille !yöllä !öisin !aamul* !herätysk* !vauva* !itku*
    bileet|bilettää|bilettä*|ryyppyporu*|ryyppäj*|örvel*|ryyppyil* & lapsi*|lapse*|vauva*|lapset|taapero* !synttär* !lastenjuhl*
    vanhem* & juominen|juomista|ryyppäämi*|päihteiden|päihteidenkäyt*|päihteet|päihteitä|ryyppä*|juovat|juo & @fear|kotona|lapse*|lapsi*
    naapur*|=kaverin|tuttava*|ystävän & juo|juovat|humala*|känni*|päihty*|ryyppä*|huumei* & lapset|lapsi|lapsi*|vauva*|lapse*
    baaris*|baarissa|kapakas*|ryyppyreissu* & vanhem*|äiti|isä|yh & lapset|lapsi|yksin|kahes*|kahdes*|me|pikkusis*|pikkuvel*
    ottaa|otti|otta* kuppia|liikaa|viinaa|pohjia|huikkaa & isä|äiti|mies|vaimo & lapset|lasten|lapsi|kotona|@fear
    @parentDoer|mies on taas|taasen|aina|joka ottanu*|juonu*|vetäny*|ottamas* !yhtey* !kuva*
    juodaan|ryypätään|dokataan|ryypättiin|bilettävät & lapset|lapsi|lasten|kotona|mummola*|meillä !kahvi* !vettä !maitoa !vauva*
    vetää|vetelee|vetäny*|popsii nappej*|nappeja|pillere*|lääkkei* & @carer|@partner|äiti|isä
    `,
    'afraid-at-home': `
    @fear & @home !yksin !pimeä* !koira* !kummitu* !ukkos* !hirviö* !imuri* !synnyt* !sairaala* !murto* !hämähäk* !koulun !sot* !uuti* !eskaris* !päiväkodis* !opetella !pelat* !menettä*
    @fear & @home & isä*|äiti*|iskä*|vanhem*|mies*|isäpuol*|tappel*|huuta*|riitel*|humal*|juo|veli|faija
    @not @dare @home|nukkua|yöksi !jättää !yksin !pimeä* !puhua
    @home @not @dare !jättää !yksin !pimeä* !puhua
    @not @dare & kertoa|sanoa|puhua & kotona|isäl*|isä|äidil*|äiti|vanhem* & tapahtu*|@fear|suuttu*|lyö*|väkival*|käy
    turvassa|turvas|turvallinen|turvallist*|turvaton*|turvatont*|turvallis* & kotona|koti|kodissa|kotini|kotoa|kotoo|kotiin|isän|äidin & @not|turvaton*|turvatont*|oo
    =turvaan & vanhem*|isä*|äiti*|isäpuol*|kotoa|pääs*|tuli|naapur*|lapse*|menn*
    @fear @parentFeared !menettä* !sairas* !sairau* !kuole* !kuol*
    @parentFeared @fear !menettä* !sairas* !sairau* !kuole*
    pelkää*|pelko|pelkoa|peloissa*|pelottaa & @parentFeared|isäänsä|äitinsä|isästä*|äidistä*|isän|isäpuol* & =kohtaan|luokse|luona|luo|isälle|viikonlop*|tapaam* !menettä* !sairas*
    @fear & @parent & @scream|suuttu*|vihai*|vihane*|känni*|humala*|lyö* !elokuv*
    @parentDoer|@partnerDoer|vanhem* riehuu|raivoaa|rähisee|riehuvat|raivoavat & kotona|@fear|lapset|itke*
    kotona|himas|himassa & @scream & @fear|piilou*|piilos*|itke*|uskalla*
    kotona|himassa|himas & pelottav*|hirve*|hirvee*|kamalaa|kauheaa|kauheet*|helvet*|painajais*|karmee*|karmea* !sotku* !siivo* !kuuma !imur*
    piilos*|piilo*|piilou*|piileksi*|piileskel*|piiloon|lukits*|lukitt*|lukitaudu*|lukoss*|linnoitt* & huonee*|huone*|kaap*|kaappi*|vessa*|vessaan|sängyn|komero*|isää|isältä|äidiltä|isäpuol*|ovi|oven & isä|isää|iskä*|äiti|äitiä|isäpuol*|faija*|mutsi*|mies|miestä|vanhem*|tulee|tuloo|vihain*|suuttu*|huuta*|kun !leikk* !leikit*
    piilos*|piiloud*|piilou*|=piilossa|piiloon|piileskel* isää|isältä|iskää|iskältä|äitiä|äidiltä|miestä|mieheltä|isäpuolta|isäpuolelta|vanhempia*|vanhemmilta*|faijaa|faijalta
    @not|anelee|anele*|rukoil*|itkee|itke*|kieltäy*|pelkää & halu*|tahdo*|suostu*|tarvi*|halaa*|uskal* men*|menn*|palat*|=lähte*|mennä|palaa*|mee & kotiin|kotia|kotii|kotio|himaan|kotiinsa !päiväkod* !leik* !puisto* !kesken !kaveri* !ajoissa !synttär* !sairaala*
    ei|eikä|älkää & laittakaa|viekää|pakottakaa|haluu|halua|tahdo|suostu|halu & kotiin|kotia|kotii & isä*|äiti*|isäpuol*|koska|ku|kun|siellä|siel|@fear|väkival* !päiväkod*
    pakko|halu*|pitää|pitäs|pitäisi|miten|pääs*|apua|päästä & pois|poies|turvaan kotoa|kotoo|täältä|kotont*|himasta !opiskel* !muutta* !töihin
    kotoa|kotoo|kotont*|himasta pois & pakko|halu*|pitä*|miten|pääs*
    huostaan|sijais*|sijoit* & halu*|pääs*|haluun|voinko & kotoa|kotona|minut|mut|kotoo
    mua|minua|meitä & hauku*|huude*|nöyryy*|alista*|kiusa*|uhkai* & kotona|isä|äiti|kotoa|vanhem*|isäpuol* !koulus*
    muualle|muualla & asua|asumaan|yötä & @fear|turva*|uskalla*
    en|enkä|emmä|emmää mee|mene|mennä|palaa|palata|lähe|lähde|voi|pysty & kotiin|kotia|kotii|himaan|kotio !ajoissa !töistä !lomal* !synnär* !sairaal* !ennen
    @not @wants|voi|pysty|kestä|uskalla* olla|asua kotona|himassa|himas & kun|ku|koska|isä*|äiti*|mies|riitel*|tappel*
    pissa*|täris*|vapis*|säikäh*|itkee|oksen*|pelästy* & huuta*|huus*|tulee|tuloo|tuli|raivo* & isä|äiti|iskä|faija|isäpuol*|äitee
    @child & piiloon|piilou*|piilos*|sängyn & isä*|äiti*|isäpuol* & tulee|tuloo|huuta*|känni*|kotiin !leik*
    @fear & isän|äidin|iskän|faijan|äiteen|isäpuolen|äitipuolen & luona|luokse|luo|tykönä|kanssa|kyydis*|kotona !menettä*
    kotona|himassa|himas|kotonani & paha|huono|kurja|ahdistav*|kamala & olla|olo !kuume* !vatsa* !maha* !flunss*
    lukko*|lukitu*|=lukossa|oven|sängyn & takana|taakse|alla|alle & isä*|äiti*|huuta*|sisarus*|pelkä*|isäpuol* !lelu*
    turvaan|turvapaik*|turvassa|turvas|turvaa & yöks*|päästä|pääs*|tulla|voinko|mihin|johonki*|lähte*|menn* !turvaistuin !netis*
    @fear & isälle|isille|iskälle|äidille|äitille|isäl|isälleen|äidilleen & men*|menn*|viikonlop*|mee|=lähte*|palaa*
    @not @wants kotiin|kotia|kotii|himaan|kotio !päiväko* !leik* !kesken !töistä !synnär*
    @fear & isä|iskä|faija|isäpuoli|äitipuoli|äiti|mutsi & pelkään|pelottaa|pelätään|vihaa|vihainen|suuttu*|huuta*|raivo* !synnyt* !menettä* !sairas* !sairau* !kuol* !koulu* !vie
    täris*|tärise*|vapis*|itkee|oksen* & isälle|isäl|äidille|kotiin & pitää|lähte*|men*|kun|viikonlop* !päiväko*
    @fear & @parent !menettä* !sairas* !sairau* !synny* !kuol* !koulu* !pimeä* !hammas* !lääkär* !koir* !eskar* !päiväko* !sota* !uuti* !yksin !ukkos* !huono !hyvä !riittä* !vet* !uim* !rokot* !nukahta* !oppi* !lentä* !ero*
    @parent|kotona & @not anna|anneta|saa ruokaa|syödä
    @not @dare kertoa|kertoo|sanoa|puhua & isäl*|äidil*|äitil*|äitee*|vanhem*|kotona|kelle*|kenelle* !koulus* !luok* !tunnil*
    @wants turvaan|turvas|turvassa
    `,
  },
}
