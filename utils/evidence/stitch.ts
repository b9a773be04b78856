/** The tallest picture that common programs open, in px; a taller one is kept in pieces. */
const tallestPiece = 16_384;
/** What a canvas may hold in every browser, in px of area. */
const largestArea = 64_000_000;

/** One shot of the window and where its part belongs, in px of the shot. */
export interface Shot {
  picture: ImageBitmap;
  from: { x: number; y: number; width: number; height: number };
  x: number;
  y: number;
  /** Areas of the shot that nobody may see. */
  secrets: { x: number; y: number; width: number; height: number }[];
}

interface Piece {
  top: number;
  canvas: OffscreenCanvas;
}

/** Puts shots together from the top downwards into PNG pictures. What a canvas can't hold goes on in the next one. */
export class Stitcher {
  readonly #width: number;
  readonly #height: number;
  readonly #tallest: number;
  readonly #open: Piece[] = [];
  readonly #done: Promise<Blob>[] = [];

  /** @param width of the whole picture, in px, as @param height */
  constructor(width: number, height: number, tallest = tallestPiece) {
    this.#width = Math.max(1, Math.round(width));
    this.#height = Math.max(1, Math.round(height));
    this.#tallest = Math.max(1, Math.min(tallest, Math.floor(largestArea / this.#width)));
    for (let top = 0; top < this.#height; top += this.#tallest) {
      const canvas = new OffscreenCanvas(this.#width, Math.min(this.#tallest, this.#height - top));
      this.#open.push({ top, canvas });
    }
  }

  /** Draws a shot. Shots come from the top downwards: pieces above it are finished and their memory given back. */
  draw({ picture, from, x, y, secrets }: Shot): void {
    while (this.#open[0] && this.#open[0].top + this.#open[0].canvas.height <= y) this.#finish();
    for (const { top, canvas } of this.#open) {
      const context = canvas.getContext('2d');
      if (!context || top >= y + from.height) continue;
      context.drawImage(picture, from.x, from.y, from.width, from.height, x, y - top, from.width, from.height);
      for (const secret of secrets) {
        const left = Math.max(secret.x, from.x);
        const above = Math.max(secret.y, from.y);
        const width = Math.min(secret.x + secret.width, from.x + from.width) - left;
        const height = Math.min(secret.y + secret.height, from.y + from.height) - above;
        if (width > 0 && height > 0) context.fillRect(x + left - from.x, y - top + above - from.y, width, height);
      }
    }
  }

  /** The pieces, from the top. */
  async finish(): Promise<Blob[]> {
    while (this.#open.length > 0) this.#finish();
    return Promise.all(this.#done);
  }

  #finish(): void {
    const piece = this.#open.shift();
    if (piece) this.#done.push(piece.canvas.convertToBlob({ type: 'image/png' }));
  }
}
