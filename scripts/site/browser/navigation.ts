/** On a wide screen the contents are open at the side; on a narrow one a reader opens them. */
export function wideNavigation(): void {
  const contents = document.querySelector<HTMLDetailsElement>('nav.side > details');
  const wide = matchMedia('(min-width: 60rem)');
  const follow = () => {
    if (contents) contents.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}
