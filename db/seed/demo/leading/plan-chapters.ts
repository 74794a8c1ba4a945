import type { Text3 } from '#platform/text.ts'

type Words = readonly [fi: string, sv: string, en: string]
const text = ([fi, sv, en]: Words): Text3 => ({ fi, sv, en })

/** Where a county is and what it needs, by national line: short, as a working group writes them together. @source R154 */
export const chapterStories: readonly { readonly present: Text3; readonly needs: Text3 }[] = [
  {
    present: text([
      'Seitsemästä tehtävästä neljä hoituu joka alueella. Eron jälkeiseen vanhemmuuteen ja lähisuhdeväkivaltaan on menetelmä vain isoimmissa kunnissa.',
      'Fyra av de sju uppgifterna sköts i varje område. För föräldraskap efter skilsmässa och våld i nära relationer finns en metod bara i de största kommunerna.',
      'Four of the seven tasks are done in every area. Methods for parenting after divorce and for close-relationship violence are there in the largest municipalities only.',
    ]),
    needs: text([
      'Jokaiselle tehtävälle sovitaan menetelmä ja tekijä alueittain. Koulutus samaan aikaan kaikille ammattiryhmille.',
      'För varje uppgift avtalas en metod och en ansvarig per område. Utbildning samtidigt för alla yrkesgrupper.',
      'A method and a doer are agreed for each task by area. Training for all professions at the same time.',
    ]),
  },
  {
    present: text([
      'Avoimia kohtaamispaikkoja on keskustaajamissa. Järjestöt ja seurakunnat tekevät paljon, mutta tieto kulkee ihmisestä ihmiseen.',
      'Öppna mötesplatser finns i tätorterna. Föreningar och församlingar gör mycket, men informationen går från person till person.',
      'There are open meeting places in the towns. Associations and parishes do a great deal, but word goes from person to person.',
    ]),
    needs: text([
      'Yksi viikko-ohjelma, jossa on kaikkien järjestäjien toiminta. Kohtaamispaikka tai perheauto jokaiselle alueelle.',
      'Ett veckoprogram med alla arrangörers verksamhet. En mötesplats eller familjebil i varje område.',
      'One weekly programme with what everybody holds. A meeting place or a family car for each area.',
    ]),
  },
  {
    present: text([
      'Isommat perhekeskukset on valittu. Lähipalvelut ovat terveyskeskusten yhteydessä, ja matkat reunakunnista ovat pitkiä.',
      'De större familjecentren är utsedda. Närservicen finns vid hälsocentralerna, och resorna från randkommunerna är långa.',
      'The larger centres have been chosen. Near services are at the health centres, and ways from the edges are long.',
    ]),
    needs: text([
      'Tilat katsotaan yhdessä kuntien kanssa kerran vuodessa. Puheterapia ja perheneuvola jalkautuvat sovittuina päivinä.',
      'Lokalerna ses över med kommunerna en gång om året. Talterapi och familjerådgivning kommer ut på avtalade dagar.',
      'Premises are looked at with the municipalities once a year. Speech therapy and family counselling come out on agreed days.',
    ]),
  },
  {
    present: text([
      'Strateginen ryhmä kokoontuu neljästi vuodessa. Kaikilla alueilla on vastaava, mutta osalla työaikaa siihen on päivä viikossa.',
      'Den strategiska gruppen samlas fyra gånger om året. Alla områden har en ansvarig, men en del har bara en dag i veckan för det.',
      'The strategic group meets four times a year. Each area has a lead, some with one day a week for it.',
    ]),
    needs: text([
      'Työaika ja tehtävänkuva sovitaan kirjallisesti. Osaaminen kartoitetaan ennen koulutussuunnitelmaa.',
      'Arbetstid och uppgiftsbeskrivning avtalas skriftligt. Kunnandet kartläggs före utbildningsplanen.',
      'Hours and a description of the work are agreed in writing. Skills are surveyed before trainings are planned.',
    ]),
  },
  {
    present: text([
      'Monialaista työtä tehdään yksittäisten perheiden asioissa. Siirtymissä perhe jää usein odottamaan.',
      'Sektorsövergripande arbete görs i enskilda familjers ärenden. Vid övergångar blir familjen ofta väntande.',
      'Work over sectors is done in the matters of single families. At hand-overs a family is often left to wait.',
    ]),
    needs: text([
      'Sovitaan, että lähettäjä vastaa, kunnes vastaanottaja on vastannut. Nimetyt yhteyshenkilöt joka alueelle sosiaali- ja terveyspuolelta.',
      'Vi avtalar att avsändaren ansvarar tills mottagaren har svarat. Namngivna kontaktpersoner i varje område från social- och hälsovården.',
      'It is agreed that the sender answers until the receiver has. Named contacts in each area, from the social and the health side.',
    ]),
  },
  {
    present: text([
      'Myönteinen tunnistaminen on tuttu varhaiskasvatuksessa, muualla vähemmän.',
      'Positiv igenkänning är bekant i småbarnspedagogiken, mindre annanstans.',
      'Positive recognition is known in early childhood education, less elsewhere.',
    ]),
    needs: text([
      'Yhteinen tapa kohdata: tutustu, tunnista, tue. Työntekijät käyvät toistensa työssä päivän vuodessa.',
      'Ett gemensamt sätt att möta: lär känna, se, stöd. Medarbetarna besöker varandras arbete en dag om året.',
      'A common way of meeting: get to know, recognise, support. Workers spend a day a year in each other’s work.',
    ]),
  },
  {
    present: text([
      'Palautetta kerätään, mutta perheet eivät näe, mihin se johti. Asiakasraati toimii yhdessä kunnassa.',
      'Respons samlas in, men familjerna ser inte vad den ledde till. Ett kundråd fungerar i en kommun.',
      'Feedback is gathered, but families do not see what it led to. A panel works in one municipality.',
    ]),
    needs: text([
      'Kokemusasiantuntijan paikka johtoryhmään. Jokaiseen toiveeseen vastataan näkyvästi.',
      'En plats för en erfarenhetsexpert i ledningsgruppen. Varje önskemål får ett synligt svar.',
      'A seat for an expert by experience in the leadership group. Each wish gets a visible answer.',
    ]),
  },
  {
    present: text([
      'Lukuja on monessa järjestelmässä. Niitä katsotaan kerran vuodessa tilinpäätöksen yhteydessä.',
      'Siffror finns i många system. De ses på en gång om året i samband med bokslutet.',
      'Figures are in many systems. They are looked at once a year with the accounts.',
    ]),
    needs: text([
      'Viisi yhteistä mittaria ja neljännesvuosittainen katsaus. Suunnitelma tarkistetaan joka syksy.',
      'Fem gemensamma mätare och en översikt per kvartal. Planen ses över varje höst.',
      'Five common metrics and a look each quarter. The plan is checked every autumn.',
    ]),
  },
]

/** How a plan came to be, and what it leans on. @source R154 */
export const planWords: Text3 = {
  fi: 'Suunnitelman kokosi koordinaattorin johdolla ryhmä, jossa olivat mukana hyvinvointialue, kunnat, järjestöt ja seurakunnat. Perheiltä kysyttiin kohtaamispaikoissa. Etenemistä katsotaan joka syksy.',
  sv: 'Planen sammanställdes under koordinatorns ledning av en grupp med välfärdsområdet, kommunerna, föreningar och församlingar. Familjer tillfrågades på mötesplatserna. Vi ser på hur det går varje höst.',
  en: 'The plan was gathered under the coordinator by a group of the county, municipalities, associations and parishes. Families were asked at meeting places. It is looked at every autumn.',
}
