/** On a wide screen the contents stand open at the side; on a narrow one they open on demand. */
export function wideNavigation(): void {
  const contents = document.querySelector<HTMLDetailsElement>(
    // The explorer brings a navigation of its own for the side.
    'body:not(.explorer) > nav.side > details',
  );
  const wide = matchMedia('(min-width: 60rem)');
  const follow = () => {
    if (contents) contents.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}
