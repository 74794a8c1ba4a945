import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withPlan: Text3 = {
  fi: 'niin kauan kuin suunnitelmaa säilytetään',
  sv: 'så länge planen bevaras',
  en: 'as long as the plan is kept',
}

/** Named workers who answer for something; it stays with what they answer for. */
const ofWorkers = (table: string, holds: Text3, going: Kept['going'] = 'with'): Kept => ({
  table,
  whose: 'workers',
  holds,
  going,
  days: null,
  kept: withPlan,
})

/** The action plan, the roadmap and the areas' implementation plans: documents of a county, with who answers for what. */
export const planRetention: readonly Kept[] = [
  reference('development.national_line', {
    fi: 'kansalliset linjaukset',
    sv: 'de nationella riktlinjerna',
    en: 'the national lines',
  }),
  reference('development.action_area', {
    fi: 'toiminta-alueet',
    sv: 'handlingsområden',
    en: 'areas of action',
  }),
  reference('development.roadmap_theme', {
    fi: 'tiekartan teemat',
    sv: 'färdplanens teman',
    en: 'themes of the roadmap',
  }),
  ofWorkers(
    'development.plan',
    { fi: 'toimintasuunnitelmat', sv: 'handlingsplaner', en: 'action plans' },
    'hand',
  ),
  reference('development.plan_reference', {
    fi: 'muut suunnitelmat, joihin suunnitelma liittyy',
    sv: 'andra planer som planen hör ihop med',
    en: 'other plans that a plan is linked to',
  }),
  ofWorkers('development.plan_chapter', {
    fi: 'suunnitelman luvut',
    sv: 'planens kapitel',
    en: 'chapters of a plan',
  }),
  ofWorkers('development.measure', {
    fi: 'toimenpiteet ja niistä vastaavat',
    sv: 'åtgärder och de som ansvarar för dem',
    en: 'measures and who answers for them',
  }),
  ofWorkers('development.measure_check', {
    fi: 'toimenpiteiden vuositarkistukset',
    sv: 'årsuppföljning av åtgärder',
    en: 'yearly checks of measures',
  }),
  ofWorkers('development.roadmap', { fi: 'tiekartat', sv: 'färdplaner', en: 'roadmaps' }, 'hand'),
  ofWorkers(
    'development.bar',
    {
      fi: 'tiekartan työt ja niistä vastaavat',
      sv: 'färdplanens arbeten och de som ansvarar för dem',
      en: 'bars of the roadmap and who answers for them',
    },
    'hand',
  ),
  reference('development.bar_need', {
    fi: 'mitä tiekartan työ odottaa',
    sv: 'vad ett arbete i färdplanen väntar på',
    en: 'what a bar waits for',
  }),
  reference('development.interim_goal', { fi: 'välitavoitteet', sv: 'delmål', en: 'interim goals' }),
  ofWorkers(
    'development.area_plan',
    {
      fi: 'alueiden toimeenpanosuunnitelmat',
      sv: 'områdenas genomförandeplaner',
      en: 'implementation plans of areas',
    },
    'hand',
  ),
  ofWorkers('development.spearhead', {
    fi: 'kärjet ja niistä vastaavat',
    sv: 'spetsområden och de som ansvarar för dem',
    en: 'spearheads and who answers for them',
  }),
  ofWorkers('development.spearhead_look', {
    fi: 'kärkien tarkastelut',
    sv: 'uppföljning av spetsområden',
    en: 'looks at spearheads',
  }),
]
