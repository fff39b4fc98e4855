import { ERRORS } from '@/lib/errors';

type SampleListener = {
  onTitle: (title: string) => void;
  onText: (delta: string) => void;
  onDone: () => void;
  /** With words for whoever looks in. */
  onProblem: (words: string) => void;
};

/** Has the sample story told; answers the way to stop it. It is told once: a stream that breaks off is not taken up again. */
export function followSample(language: string, { onTitle, onText, onDone, onProblem }: SampleListener): () => void {
  const stream = new EventSource(`/api/samples/${language}`);
  const dataOf = (event: MessageEvent<string>): Record<string, string> => JSON.parse(event.data);
  stream.addEventListener('title', (event) => onTitle(dataOf(event)['title'] ?? ''));
  stream.addEventListener('text', (event) => onText(dataOf(event)['delta'] ?? ''));
  stream.addEventListener('done', () => {
    stream.close();
    onDone();
  });
  stream.addEventListener('error', () => {
    stream.close();
    onProblem(ERRORS.connection_lost.message);
  });
  return () => stream.close();
}
