import { at, type Fields, fieldsOf, isFields, recordsAt, textAt } from '../reading/values.ts'
import type { Term } from './model.ts'

/**
 * The classes that may be for families, all target groups and all life events: code, number in the addresses that older
 * data carries, name in Finnish. Other classes are known by the source's own name for them.
 * @source Palvelutietovaranto, code lists ptvserclass2, ptvkohderyhmat and ptvelti
 */
const terms: readonly (readonly [code: string, number: string, name: string])[] = [
  ['P10.1', 'v1097', 'Työnhaku ja työpaikat'],
  ['P15.1', 'v1133', 'Henkilön talous- ja velkaneuvonta'],
  ['P19.3', 'v1162', 'Hätänumerot ja onnettomuustilanteet'],
  ['P22', 'v1174', 'Maahan- ja maastamuutto'],
  ['P22.1', 'v1175', 'Maahantuloluvat ja asiakirjat'],
  ['P22.2', 'v1176', 'Maahanmuuttajan työskentely ja opiskelu'],
  ['P22.3', 'v1177', 'Kielikurssit'],
  ['P22.4', 'v1178', 'Kansalaisuuden hakeminen'],
  ['P22.5', 'v1179', 'Muuttaminen Suomesta toiseen pohjoismaahan'],
  ['P22.6', 'v1180', 'Muuttaminen Suomesta toiseen EU-valtioon'],
  ['P22.7', 'v1181', 'Muuttaminen Suomesta EU:n ulkopuolelle'],
  ['P22.8', 'v1182', 'Ulkosuomalaiset'],
  ['P22.9', 'v1183', 'Paluumuutto'],
  ['P25', 'v1198', 'Kulttuuri'],
  ['P25.1', 'v1199', 'Kirjastot'],
  ['P25.2', 'v1200', 'Taiteet'],
  ['P25.3', 'v1201', 'Museot'],
  ['P25.4', 'v1202', 'Arkistot'],
  ['P25.5', 'v1203', 'Vapaa-ajan palvelut'],
  ['P25.6', 'v1204', 'Uskonnot ja elämänkatsomukset'],
  ['P25.7', 'v1205', 'Vapaa sivistystyö ja taidekasvatus'],
  ['P27', 'v1210', 'Liikunta ja ulkoilu'],
  ['P27.1', 'v1211', 'Liikunta ja urheilu'],
  ['P27.2', 'v1212', 'Retkeily'],
  ['P27.3', 'v1213', 'Veneily'],
  ['P27.4', 'v1214', 'Metsästys'],
  ['P27.5', 'v1215', 'Kalastus'],
  ['P28', '', 'Nuorisopalvelut'],
  ['P28.1', '', 'Avoin nuorisotyö'],
  ['P28.2', '', 'Nuorten harrastukset ja omaehtoinen toiminta'],
  ['P28.3', '', 'Nuorten työpajatoiminta'],
  ['P28.4', '', 'Etsivä nuorisotyö'],
  ['P28.5', '', 'Ohjaamot sekä muut nuorten tieto-, neuvonta- ja ohjauspalvelut'],
  ['P28.6', '', 'Nuorten yhteiskunnallista osallisuutta tukevat palvelut'],
  ['P28.7', '', 'Kansainvälinen nuorisotoiminta'],
  ['P3', 'v1013', 'Perheiden palvelut'],
  ['P3.1', 'v1014', 'Parisuhde'],
  ['P3.2', 'v1015', 'Lapsen saaminen'],
  ['P3.3', 'v1016', 'Isyyden ja äitiyden vahvistaminen'],
  ['P3.4', 'v1017', 'Varhaiskasvatus'],
  ['P3.5', 'v1018', 'Perheasioiden sovittelu ja perheoikeus'],
  ['P3.6', 'v1019', 'Lapsiperheiden sosiaalipalvelut'],
  ['P3.7', 'v1020', 'Kasvatus- ja perheneuvonta'],
  ['P3.8', 'v1021', 'Lastensuojelu'],
  ['P3.9', 'v1022', 'Elatusapu'],
  ['P4', 'v1023', 'Sosiaalipalvelut'],
  ['P4.1', 'v1024', 'Asumispalvelut'],
  ['P4.2', 'v1025', 'Vanhusten palvelut'],
  ['P4.3', 'v1026', 'Kotihoito ja kotipalvelut'],
  ['P4.4', 'v1027', 'Vammaisten muut kuin asumis- ja kotipalvelut'],
  ['P4.5', 'v1028', 'Henkilökohtaisen avustajan palvelut'],
  ['P4.6', 'v1029', 'Perhehoito'],
  ['P4.7', 'v1030', 'Kehitysvammahuolto'],
  ['P4.8', 'v1031', 'Työllistyjän tukeminen'],
  ['P4.9', 'v1032', 'Koulu- ja opiskelijahuollon sosiaalipalvelut'],
  ['P4.10', 'v1033', 'Toimeentulotuki'],
  ['P4.11', 'v1034', 'Kotouttaminen'],
  ['P4.12', 'v1035', 'Sosiaalipalvelujen vertais- ja vapaaehtoistoiminta'],
  ['P4.13', 'v1036', 'Sosiaalipalvelujen neuvonta- ja ohjauspalvelut'],
  ['P4.14', 'v1037', 'Sosiaalipalvelujen oheis- ja tukipalvelut'],
  ['P5', 'v1038', 'Terveydenhuolto, sairaanhoito ja ravitsemus'],
  ['P5.1', 'v1039', 'Perusterveydenhuolto'],
  ['P5.2', 'v1040', 'Neuvolapalvelut'],
  ['P5.3', 'v1041', 'Rokotukset'],
  ['P5.4', 'v1042', 'Röntgen, laboratorio ja muut tutkimuspalvelut'],
  ['P5.5', 'v1043', 'Ensiapu ja päivystys'],
  ['P5.6', 'v1044', 'Erikoissairaanhoito'],
  ['P5.7', 'v1045', 'Päihde- ja mielenterveyspalvelut'],
  ['P5.8', 'v1046', 'Terveystarkastukset'],
  ['P5.9', 'v1047', 'Koulu- ja opiskelijaterveydenhuolto'],
  ['P5.10', 'v1048', 'Suun ja hampaiden terveydenhuolto'],
  ['P5.11', 'v1049', 'Oma- ja itsehoito'],
  ['P5.12', 'v1050', 'Työterveyshuolto'],
  ['P5.13', 'v1051', 'Kuntoutus'],
  ['P5.14', 'v1052', 'Kotisairaanhoito ja omaishoito'],
  ['P5.15', 'v1053', 'Lääkkeet ja apteekit'],
  ['P5.16', 'v1054', 'Terveyden vertais- ja vapaaehtoistoiminta'],
  ['P5.17', 'v1055', 'Terveyden ja hyvinvoinnin neuvonta- ja ohjauspalvelut'],
  ['P5.18', 'v1056', 'Hyvinvointipalvelujen tukipalvelut'],
  ['P5.19', 'v1057', 'Potilaan oikeudet'],
  ['P5.20', 'v1058', 'Ravinto'],
  ['P5.21', 'v1059', 'Elintarviketurvallisuus'],
  ['P6', 'v1060', 'Koulutus'],
  ['P6.1', 'v1061', 'Esiopetus'],
  ['P6.2', 'v1062', 'Perusopetus'],
  ['P6.3', 'v1063', 'Aamu- ja iltapäiväkerhotoiminta'],
  ['P6.4', 'v1064', 'Ammatinvalinta ja opintojen ohjaus'],
  ['P6.5', 'v1065', 'Koulutukseen hakeminen'],
  ['P6.6', 'v1066', 'Toisen asteen ammatillinen koulutus'],
  ['P6.7', 'v1067', 'Oppisopimus'],
  ['P6.8', 'v1068', 'Lukiokoulutus'],
  ['P6.9', 'v1069', 'Korkeakoulutus'],
  ['P6.10', 'v1070', 'Aikuis- ja täydennyskoulutus'],
  ['P6.11', 'v1071', 'Yrityskoulutus'],
  ['P6.12', 'v1072', 'Yrittäjäkoulutus'],
  ['P6.13', 'v1073', 'Opiskelu ulkomailla'],
  ['P6.14', 'v1074', 'Opintojen tukeminen'],
  ['P6.15', 'v1075', 'Tiede ja tutkimus'],
  ['P7.4', 'v1080', 'Oikeusapu'],
  ['P8.4', 'v1094', 'Kansalaisjärjestöjen toiminta'],
  ['KE1', 'v3001', 'Lapsen saaminen'],
  ['KE1.1', 'v3002', 'Adoptio'],
  ['KE2', 'v3008', 'Asevelvollisuus'],
  ['KE3', 'v3009', 'Kokoaikaisen opiskelun aloittaminen'],
  ['KE4', 'v3010', 'Muuttaminen'],
  ['KE4.1', 'v3011', 'Kotoa muuttaminen'],
  ['KE4.2', 'v3012', 'Suomen sisällä muuttaminen'],
  ['KE4.3', 'v3013', 'Suomesta muuttaminen'],
  ['KE4.4', 'v3014', 'Paluumuutto Suomeen'],
  ['KE5', 'v3015', 'Maahanmuuttajana Suomeen'],
  ['KE6', 'v3016', 'Talon rakentaminen'],
  ['KE7', 'v3017', 'Avioero'],
  ['KE8', 'v3018', 'Työttömäksi jääminen'],
  ['KE9', 'v3019', 'Velkaantuminen'],
  ['KE10', 'v3003', 'Eläkkeelle siirtyminen'],
  ['KE11', 'v3004', 'Vakava sairastuminen'],
  ['KE12', 'v3005', 'Kuntoutus'],
  ['KE13', 'v3006', 'Omaishoitajana toimiminen'],
  ['KE14', 'v3007', 'Omaisen kuolema'],
  ['KR1', 'v2001', 'Kansalaiset'],
  ['KR1.1', 'v2002', 'Ikäihmiset'],
  ['KR1.2', 'v2003', 'Lapset ja lapsiperheet'],
  ['KR1.3', 'v2004', 'Nuoret'],
  ['KR1.4', 'v2005', 'Pitkäaikaissairaat'],
  ['KR1.5', 'v2006', 'Ulkosuomalaiset'],
  ['KR1.6', 'v2007', 'Vammaiset'],
  ['KR2', 'v2008', 'Yritykset ja yhteisöt'],
  ['KR2.1', 'v2009', 'Kansainvälistyvät yritykset'],
  ['KR2.2', 'v2010', 'Keksijät'],
  ['KR2.3', 'v2011', 'Kotimarkkinoilla toimivat yritykset'],
  ['KR2.4', 'v2012', 'Suomeen ulkomailta tulevat yrittäjät'],
  ['KR2.5', 'v2013', 'Suuryritykset'],
  ['KR2.6', 'v2014', 'Työnantajat'],
  ['KR2.7', 'v2015', 'Yhdistykset ja järjestöt'],
  ['KR2.8', 'v2016', 'Yrityksen perustajat kotimaassa'],
  ['KR3', 'v2017', 'Viranomaiset'],
]

/** Names that stood in the lists before, and slips that stand in published data. */
const formerNames: readonly (readonly [name: string, code: string])[] = [
  ['lasten päivähoito', 'P3.4'],
  ['oppilas- ja opiskelijahuolto', 'P4.9'],
  ['peruopetus', 'P6.2'],
  ['kirjastot ja tietopalvelut', 'P25.1'],
  ['neuvolat', 'P5.2'],
  ['yritykset', 'KR2'],
]

const byNumber = new Map(terms.flatMap(([code, number]) => (number === '' ? [] : [[number, code] as const])))
// Two life events and two classes share a name: a class is never looked up among the events.
const byName = new Map<string, string>([
  ...terms
    .filter(([code]) => !code.startsWith('KE'))
    .map(([code, , name]) => [name.toLowerCase(), code] as const),
  ...formerNames,
])

const eventsByName = new Map(
  terms
    .filter(([code]) => code.startsWith('KE'))
    .map(([code, , name]) => [name.toLowerCase(), code] as const),
)
const names = new Map(terms.map(([code, , name]) => [code, name]))

const notation = /^(?:P|KR|KE)\d+(?:\.\d+)*$/

/** The code in an address of either kind, or null. */
function codeIn(address: string): string | null {
  const last = address.split(/[/:]/).at(-1) ?? ''
  return notation.test(last) ? last : (byNumber.get(last) ?? null)
}

function labelOf(item: Fields): string {
  const label = textAt(item, 'value', 'label')
  if (label !== '') return label
  const all = recordsAt(item, 'name')
  const finnish = all.find((each) => textAt(each, 'language') === 'fi') ?? all[0]
  return finnish === undefined ? textAt(item, 'name') : textAt(finnish, 'value')
}

/** A class, target group or life event in any of its spellings: with a code, an address of either kind, or only a name. */
export function termOf(item: unknown, kind: 'class' | 'group' | 'event'): Term | null {
  if (typeof item !== 'string' && !isFields(item)) return null
  const fields = fieldsOf(item)
  const label = typeof item === 'string' ? item.trim() : labelOf(fields)
  const written = textAt(fields, 'code', 'notation')
  const code =
    (notation.test(written) ? written : null) ??
    codeIn(textAt(fields, 'uri', 'key')) ??
    codeIn(textAt(fields, 'id')) ??
    (kind === 'event' ? eventsByName : byName).get(label.toLowerCase()) ??
    null
  if (code === null && label === '') return null
  return { code, label: label === '' ? (names.get(code ?? '') ?? code ?? '') : label }
}

export const termsAt = (fields: Fields, name: string, kind: 'class' | 'group' | 'event'): readonly Term[] => {
  const value = at(fields, name)
  return (Array.isArray(value) ? value : []).flatMap((each) => {
    const term = termOf(each, kind)
    return term === null ? [] : [term]
  })
}

/** The name of a code in Finnish: for what we take out. */
export const nameOfCode = (code: string): string => names.get(code) ?? code
