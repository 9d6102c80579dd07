import type { Metadata } from 'next'
import { ConfirmationCounts } from '@/components/about/confirmation-counts'
import { SourceAttributes } from '@/components/about/source-attributes'
import { Facts } from '@/components/facts'
import { LabelCurrency } from '@/components/evidence/label-currency'
import { PageLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { sayDate } from '@/components/words'
import { evidenceLastRead, reviewDueFrom } from '@/lib/evidence/currency'
import { knowledge } from '@/lib/guidance/knowledge'

export const metadata: Metadata = { title: 'About' }

function IntendedUse() {
  return (
    <Part id="intended-use" title="Intended use">
      <Facts
        of={[
          ['Use', 'To help a clinician and a care team prepare a conversation about esketamine nasal spray or ketamine infusion in depression, and to document its grounds.'],
          ['Users', 'Psychiatrists and other health professionals who treat depression, their care teams, and trainees under supervision.'],
          ['People it is about', 'Adults with depression, in US practice. For people under 18 it says only that neither option is supported.'],
          ['What goes in', 'Answers of the clinician. No image, signal or pattern is read.'],
          ['What comes out', 'For each option a verdict with its rules, evidence and open questions. No score, no probability, no dose, no directive.'],
        ]}
      />
    </Part>
  )
}

function Limits() {
  return (
    <Part id="limits" title="What it is not, and its limits">
      <ul>
        <li>Not for emergencies. Acute risk brings standard safety steps to the front and holds the option cards.</li>
        <li>Not validated on patients. The rules are a synthesis of the sources shown; agreement with clinicians and effects on care are unknown.</li>
        <li>Not tested in clinics, in an electronic record, with people using it under time pressure, or outside the US.</li>
        <li>Not a ranking of the two options. No adequate head-to-head trial was found.</li>
        <li>Not complete: a rule can be missing, and a source can have changed since it was read.</li>
        <li>Not a replacement for the label, the guideline or the clinician’s own judgment. Disagreeing with it is a normal path.</li>
      </ul>
      <LabelCurrency />
      <ConfirmationCounts />
    </Part>
  )
}

function Ground() {
  return (
    <Part id="own-judgment" title="Why a clinician can check it">
      <p>US law leaves decision support outside device regulation when four things hold. This is how it is built toward them; no regulator has reviewed it.</p>
      <ol>
        <li>It reads no medical image and no signal from a device.</li>
        <li>It shows medical information about one person beside information from labels, trials and guidelines.</li>
        <li>It supports a health professional with options and reasons, and gives no directive.</li>
        <li>It shows the ground of every sentence, so that no one needs to rely on it: the rule, the answers it read, the source and its limits.</li>
      </ol>
    </Part>
  )
}

function SignOff() {
  return (
    <Part id="sign-off" title="Who signs it off before clinical use">
      <p>Three roles at the institution that deploys it read the rules and the evidence and decide. None has done so yet.</p>
      <ul>
        <li>A psychiatrist, for the clinical logic.</li>
        <li>A pharmacist, for drugs, doses and interactions, against the current label.</li>
        <li>A medical safety officer, for hazards, wording and local protocols.</li>
      </ul>
    </Part>
  )
}

function Versions() {
  return (
    <Part id="versions" title="Versions and review">
      <Facts
        of={[
          ['Rules', knowledge.rules],
          ['Intake', knowledge.intake],
          ['Evidence', knowledge.evidence],
          ['Evidence last read', sayDate(evidenceLastRead)],
          ['New reading due', `From ${sayDate(reviewDueFrom())}`],
          ['Stage', 'Experimental'],
        ]}
      />
    </Part>
  )
}

function Accessibility() {
  return (
    <Part id="accessibility" title="Accessibility">
      <p>
        The aim is WCAG 2.2, levels A and AA, with text contrast of at least 7 to 1. Pages work by keyboard, at 320 pixels wide, in light, dark and forced colors, and on paper; reading pages work
        without script. Every state is told by a word and an edge, mostly with an icon, and never by color alone.
      </p>
      <p>Automatic checks run on these pages. People who use assistive technology have not tested it yet.</p>
    </Part>
  )
}

export default function About() {
  return (
    <ReadingPage title="About Ketamine Consult" lede={<p>What it is for, what it rests on, and what it cannot do.</p>}>
      <IntendedUse />
      <Limits />
      <Part id="source-attributes" title="Source attributes">
        <p>
          The 13 attributes that 45 CFR 170.315(b)(11) asks of evidence-based decision support. They hold for the whole set of <PageLink href="/rules">rules</PageLink>.
        </p>
        <SourceAttributes />
      </Part>
      <Ground />
      <SignOff />
      <Versions />
      <Accessibility />
    </ReadingPage>
  )
}
