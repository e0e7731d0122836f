import { MOCK, MOCK_TOKEN } from '../mock-server.ts';

/** The switch between the API and the mock server, to which a reader can send the request. */
export function addServerSwitch(): void {
  const section = document.querySelector('.samples');
  const attempt = section?.querySelector<HTMLElement>('.try');
  if (!section || !attempt) return;
  section.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const mock = target.value === 'mock';
    if (attempt.hidden !== mock) return;
    attempt.hidden = !mock;
    for (const span of section.querySelectorAll<HTMLElement>('[data-mock]')) {
      const { textContent } = span;
      span.textContent = span.dataset['mock'] ?? '';
      span.dataset['mock'] = textContent;
    }
  });
  const answer = attempt.querySelector<HTMLElement>('[role="status"]');
  attempt.querySelector('button')?.addEventListener('click', () => {
    void send(attempt.dataset).then(
      (text) => answer?.replaceChildren(block(text)),
      () => {
        if (answer) answer.textContent = 'No mock server answers on port 4010 of this machine.';
      },
    );
  });
}

async function send({ method, path, headers, body }: DOMStringMap): Promise<string> {
  const response = await fetch(`${MOCK}${path ?? ''}`, {
    ...(method !== undefined && { method }),
    headers: {
      authorization: `Bearer ${MOCK_TOKEN}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(JSON.parse(headers ?? '{}') as Readonly<Record<string, string>>),
    },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const shown =
    response.headers.get('content-type')?.includes('json') === true
      ? JSON.stringify(JSON.parse(text), null, 2)
      : text;
  return `${response.status}\n${shown}`;
}

function block(text: string): HTMLElement {
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', 'Answer of the mock server');
  pre.textContent = text;
  return pre;
}
