/** Labels at the ends of lines, moved apart so that none touches another. */

export interface EndLabel {
  /** Px of the line's end, from the top. */
  readonly y: number;
  /** Px the label takes from top to bottom. */
  readonly height: number;
}

/**
 * Centres of the labels in px, in the order given: as near to their lines as they can be without
 * touching, inside `from` to `to` when there is room.
 */
export function moveApart(
  labels: readonly EndLabel[],
  from: number,
  to: number,
): readonly number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.y - b.y);
  const blocks: Block[] = [];
  for (const label of order) {
    let block: Block = blockOf(label, from, to);
    let above = blocks.at(-1);
    while (above && above.top + above.height > block.top) {
      blocks.pop();
      block = joined(above, block, from, to);
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const centres = labels.map(() => 0);
  for (const block of blocks) {
    let top = block.top;
    for (const { index, height } of block.members) {
      centres[index] = top + height / 2;
      top += height;
    }
  }
  return centres;
}

interface Member extends EndLabel {
  readonly index: number;
}

/** Labels that touch and move as one. */
interface Block {
  readonly members: readonly Member[];
  readonly top: number;
  readonly height: number;
}

function blockOf(member: Member, from: number, to: number): Block {
  return placed([member], from, to);
}

function joined(above: Block, below: Block, from: number, to: number): Block {
  return placed([...above.members, ...below.members], from, to);
}

/** Puts a block where the sum of squared moves of its labels is least. */
function placed(members: readonly Member[], from: number, to: number): Block {
  let offset = 0;
  let wanted = 0;
  for (const { y, height } of members) {
    wanted += y - offset - height / 2;
    offset += height;
  }
  const top = Math.max(from, Math.min(to - offset, wanted / members.length));
  return { members, top, height: offset };
}
