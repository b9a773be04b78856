/** What a person does to get to a scene: presses a control, rests on it with the pointer, or types into it or chooses a value of it. Each by its truth. */
export type Act = string | { hover: string } | { fill: string; with: string };

interface At {
  /** Options of the practice CRM besides language and pace. */
  options?: Readonly<Record<string, unknown>>;
  /** Where the person stands: a path of the account's origin, or a whole address; `{id}` is the account's. */
  at: string;
  /** What is done there until the scene stands, in this order. */
  acts?: readonly Act[];
}

/** A step of a guide on a page of the practice CRM. */
export interface StepScene extends At {
  guide: string;
  step: string;
  /**
   * Truths of the controls that are equally right. `nothing`: no control may be shown. `finished`: the guide has to say that it is
   * through.
   */
  right: readonly string[] | 'nothing' | 'finished';
  /** Tells it from another scene of the same step: `member`, `offer`. */
  name?: string;
}

/** What has to be recognised of a page: each yes, no or unknown. */
export interface MarkScene extends At {
  says: Readonly<Partial<Record<'signedIn' | 'mayCancel' | 'cancelled', 'yes' | 'no' | 'unknown'>>>;
  name: string;
}

export type Scene = StepScene | MarkScene;

/** The scenes of one site. A file in `scenes/` exports them as `scenes`. */
export interface SiteScenes {
  /** Id of the site. */
  site: string;
  /** The practice CRM, by its name in `tests/crms/index.ts`. */
  practice: string;
  scenes: readonly Scene[];
}

/** A scene's name in reports. */
export function nameOf(scene: Scene): string {
  if (!('right' in scene)) return `marks: ${scene.name}`;
  return `${scene.guide}/${scene.step}${scene.name === undefined ? '' : ` (${scene.name})`}`;
}
