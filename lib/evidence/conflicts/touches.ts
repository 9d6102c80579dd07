import type { CitationId } from '../cite'
import type { ConflictId } from '../conflicts'

/** The records and passages which, when cited, bring up a conflict. Kept apart from the texts, which a form has no need to load. */
export const touches = {
  'approval-of-ketamine': ['article-p1', 'article-p32'],
  'approval-wording': ['article-p41'],
  'suicide-prevention': ['article-p6', 'esk-limit-not-suicide-prevention', 'trial-aspire-1', 'trial-aspire-2'],
  'home-use': ['article-p10-2', 'article-p52', 'esk-supervised-only', 'esk-rems-outpatient', 'source-article-at-home-conflict'],
  'how-much-comes-first': ['article-p15'],
  'short-term-only': ['article-p60', 'trial-sustain-1', 'esk-dose-mdd-asib', 'rac-relapse-after-stop'],
  'suicidal-thoughts-as-reason': ['article-p67', 'esk-indication-mdd-asib'],
  'most-studied-form': ['article-p9-2', 'article-p19'],
  'long-term-results': ['article-p59', 'trial-sustain-3', 'rac-safety-review-short'],
  'number-with-depression': ['article-p65', 'source-article-prevalence-outdated'],
  'oral-antidepressant-alongside': ['esk-indication-trd', 'guideline-ema-smpc', 'esk-eu-differences', 'payer-evicore', 'payer-bcbsnd', 'article-p69'],
  'label-copies': ['esk-boxed-warning', 'esk-sedation-rate', 'esk-spl-current-version', 'esk-respiratory-depression'],
  'contraindications-by-region': ['esk-contraindications', 'esk-eu-differences'],
  'racemic-contraindications-by-country': ['rac-uk-swiss-contraindications'],
  'starting-dose-in-older-adults': ['esk-dose-trd', 'esk-geriatric', 'h-age65plus'],
  'upper-blood-pressure-limit': ['esk-bp-before-dose', 'h-hypertension', 'rac-uk-swiss-contraindications'],
  'how-long-pressure-stays-up': ['esk-bp-after-dose'],
  'moderate-liver-impairment': ['esk-hepatic', 'h-hepatic'],
  'how-often-dissociation': ['esk-dissociation-rate', 'esk-ae-decline'],
  'benzodiazepines': ['h-benzo-attenuation', 'esk-interaction-cns-depressants', 'h-cns-depressants'],
  'trial-duration': ['adequacy-duration-conflict', 'athf-sf-principles', 'atrq-min-doses'],
  'minimum-doses': ['atrq-min-doses', 'canmat-dose-ranges', 'athf-sf-principles'],
  'episode-or-lifetime': ['trd-definition-label-trials', 'elekt-d-eligibility'],
  'partial-response': ['trd-nonresponse-threshold', 'trd-definition-sforzini'],
  'intolerance': ['adequacy-min-vs-usual'],
  'definition-of-resistance': ['trd-definition-ema', 'trd-canmat-definition'],
  'madrs-bands': ['madrs-bands-conflict'],
  'hamd17-bands': ['hamd17-bands-conflict'],
  'phq9-severe-line': ['phq9-bands', 'guideline-nice-ng222'],
  'screener-sum': ['cssrs-screener-levels'],
  'infusion-or-spray': ['article-p18', 'article-p19', 'article-p20', 'trial-bahji-2021', 'trial-real-world-iv-vs-in', 'h-tolerability-choice'],
  'infusion-trials': ['trial-elekt-d', 'trial-ketect-2022', 'trial-karma-dep-2'],
  'esketamine-short-trials': [
    'article-p16',
    'trial-transform-1',
    'trial-transform-2',
    'trial-transform-3',
    'trial-janik-2025',
    'trial-japan-2b-negative',
    'trial-gastaldon-critique',
  ],
  'suicidal-ideation-evidence': [
    'vadod-suicide-2024-ketamine',
    'trial-grunebaum-2018',
    'ketamine-si-evidence-short',
    'trial-abbar-2022',
    'trial-esk-si-meta',
    'article-p42',
  ],
  'abbar-denominators': ['trial-abbar-2022'],
  'success-of-first-steps': ['article-p62', 'stard-steps', 'pigott-2023', 'star-d-vs-source-article-success'],
  'nice-and-approval': ['guideline-nice-ta854'],
  'coverage-criteria': [
    'payer-western-health',
    'payer-cigna',
    'payer-carefirst',
    'payer-qualchoice',
    'payer-hcsc',
    'payer-bcbsnd',
    'payer-evicore',
    'payer-uhc',
    'payer-common-pattern',
  ],
} as const satisfies Record<ConflictId, readonly CitationId[]>

/** The ids of the conflicts that citing these records and passages brings up, each once, in the order of the list. */
export function idsTouching(ids: readonly string[]): readonly ConflictId[] {
  const cited = new Set(ids)
  return (Object.keys(touches) as ConflictId[]).filter((id) => touches[id].some((one) => cited.has(one)))
}
