import { useLiveQuery } from 'dexie-react-hooks';
import { sendMessage } from '../../utils/browser/messages.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import { attempt } from '../app/attempt.ts';
import { show, useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Suggested } from '../evidence/proves.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CapturingNow } from './capturing.tsx';

/** Waits for a sign-in in the CRM's tab and keeps the page that refuses it; says how the last one went. Nothing where no mark tells. */
export function SignInTry({ view }: { view: CaseView }) {
  const { t } = useWords();
  const tabId = useScreen((screen) => screen.tabId);
  const waiting = useLiveQuery(() => (tabId === undefined ? undefined : db.captures.get(tabId)), [tabId]);
  const last = view.state.signIn;
  const piece = view.state.evidence.find(({ id }) => id === last?.evidence);
  if (!view.site.signedOut) return null;
  if (waiting?.stage === 'sign-in') return <CapturingNow capturing={waiting} />;
  const wait = () =>
    tabId !== undefined && void attempt(() => sendMessage('watchSignIn', { tabId, caseId: view.case.id }));
  return (
    <div className="flex flex-col items-start gap-2">
      {last?.outcome === 'let-in' && (
        <Callout tone="bad" title={t('signIn.letIn')}>
          <p>{t('signIn.letIn.todo')}</p>
        </Callout>
      )}
      {piece && (
        <>
          <Suggested view={view} evidence={piece} />
          <Button look="quiet" onPress={() => show.view('evidence')}>
            {t('signIn.look')}
          </Button>
        </>
      )}
      <Button isDisabled={tabId === undefined} onPress={wait}>
        {t(last ? 'signIn.again' : 'signIn.wait')}
      </Button>
      <p className="text-xs text-quiet">{t('signIn.what')}</p>
    </div>
  );
}
