import type { FieldPlace } from '../../spec/place.ts';
import type { Layout } from '../../spec/layouts.ts';
import type { Fields, Line, PageText } from './page.ts';
import type { Pieces, Rendered } from './pieces.ts';

/** What tells the layouts apart: the lists of fields. */
export interface ListLayout {
  readonly layout: Layout;
  /** The lines as they were before the page was captured. */
  restore(lines: readonly Line[]): readonly Line[];
  /** Where the list ends that begins at this index, or undefined where none begins. */
  end(page: PageText, start: number): number | undefined;
  /** Whether a field begins at this index, and nothing that only looks like a list. */
  isField(page: PageText, at: number): boolean;
  /** Reads the fields of a list into their places. */
  read(page: PageText, fields: Fields, root: FieldPlace, lines: readonly Line[]): void;
  /**
   * Writes the list of what the layout shows at and below a place, a line break before each line;
   * where `isSplit`, the lists of its alternatives with `OR` between them.
   */
  render(pieces: Pieces, facts: Rendered, root: FieldPlace, isSplit: boolean): void;
}
