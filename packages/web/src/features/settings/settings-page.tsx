import type { Settings } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { healthQuery, settingsQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Page } from '../../ui/page.tsx';
import { Loaded } from '../../ui/states.tsx';
import { DataSection } from './data-section.tsx';
import { EncoderSection } from './encoder-section.tsx';
import { FetchPagesSection } from './fetch-pages-section.tsx';
import { GrammarSection } from './grammar-section.tsx';
import { PackProblems } from './pack-problems.tsx';
import { RecogniserSection } from './recogniser-section.tsx';
import { RecordingsSection } from './recordings-section.tsx';
import s from './settings-page.module.css';
import { ThemeSection } from './theme-section.tsx';

const t = en.settings;

export default function SettingsPage() {
  const query = useQuery(settingsQuery());
  return (
    <Loaded query={query} what={t.loading}>
      {(settings) => <Rooms settings={settings} />}
    </Loaded>
  );
}

/** Said only where the sentence model is missing: what was not measured says so. */
function MeaningNote() {
  const { data } = useQuery(healthQuery());
  return data?.meaning === 'failed' ? <p role="status">{t.meaningFailed}</p> : null;
}

function Rooms({ settings }: { settings: Settings }) {
  return (
    <Page title={t.title} width="column">
      <div className={s.rooms}>
        <ThemeSection theme={settings.theme} />
        <GrammarSection on={settings.grammar} />
        <FetchPagesSection on={settings.fetchPages} />
        <EncoderSection />
        <RecogniserSection recogniser={settings.recogniser} />
        <RecordingsSection days={settings.keepRecordingsDays} />
        <section className={s.room}>
          <h2>{t.privacy.title}</h2>
          <p>{t.privacy.leaves}</p>
          <p>{t.privacy.measured}</p>
          <p>{t.privacy.kept}</p>
          <p>{t.privacy.never}</p>
          <MeaningNote />
        </section>
        <DataSection folder={settings.dataFolder} />
        <PackProblems />
        <p className="quiet small">{t.version(settings.version)}</p>
      </div>
    </Page>
  );
}
