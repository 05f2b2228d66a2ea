package org.tepai.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes along a chain, link by link, whether it comes from the database or from a file. Behind a
 * broken link it goes on with the seal that is there, so that each flaw is told where it is.
 */
final class ChainCheck {

  /** Whoever rewrote everything need not be told each line of it. */
  private static final int TOLD = 100;

  private static final String GONE = "记录已被删除 (the entry is gone)";
  private static final String CHANGED =
      "内容或封印与当时封存的不符：被改动、调换或插入 (not what was sealed: edited, swapped or inserted)";
  private static final String NOT_BEHIND = "没有接在前一封印之后 (does not follow the seal before it)";

  private final long first;
  private final Optional<Anchor> anchor;
  private final List<Flaw> flaws = new ArrayList<>();
  private Anchor last;
  private boolean previousKnown = true;
  private boolean anchorMet;
  private long links;
  private long more;

  ChainCheck(Anchor beginning, Optional<Anchor> anchor) {
    this.first = beginning.position() + 1;
    this.anchor = anchor;
    this.last = beginning;
    anchor.ifPresent(known -> meet(known, beginning));
  }

  /** The next row of the database. */
  void take(SealedRows.Row row) {
    if (step(row.position(), "" + row.entryId())) {
      if (row.entry() == null) {
        flaw(Flaw.at("" + row.position(), "" + row.entryId(), GONE));
      } else if (previousKnown && !row.after(last.digest()).isSound()) {
        flaw(Flaw.at("" + row.position(), "" + row.entryId(), CHANGED));
      }
    }
    stand(new Anchor(row.position(), row.digest()));
  }

  /** The next line of a file, which says itself behind which seal it stands. */
  void take(SealedFields line) {
    long position = Long.parseLong(line.position());
    if (step(position, line.entryId())) {
      if (!line.isSound()) {
        flaw(Flaw.at(line.position(), line.entryId(), CHANGED));
      } else if (previousKnown && !line.previousDigest().equals(last.digest())) {
        flaw(Flaw.at(line.position(), line.entryId(), NOT_BEHIND));
      }
    }
    stand(new Anchor(position, line.digest()));
  }

  /**
   * @return whether the position can be checked at all
   */
  private boolean step(long position, String entryId) {
    long expected = last.position() + 1;
    previousKnown = position == expected;
    if (position > expected) {
      flaw(
          new Flaw(
              "第 %d 至 %d 位 (positions)".formatted(expected, position - 1),
              "封印已被删除，其后一位无从校验 (these seals are gone, the one behind cannot be checked)"));
    } else if (position < expected) {
      flaw(Flaw.at("" + position, entryId, "位置倒退或重复 (out of order)"));
    }
    return position >= expected;
  }

  private void stand(Anchor here) {
    links++;
    last = here;
    anchor.ifPresent(known -> meet(known, here));
  }

  private void meet(Anchor known, Anchor here) {
    if (known.position() == here.position()) {
      anchorMet = true;
      if (!known.digest().equals(here.digest())) {
        flaw(new Flaw("锚点 (anchor) " + known, "与链上的封印不同：链被重写过 (the chain was rewritten)"));
      }
    }
  }

  void flaw(Flaw flaw) {
    if (flaws.size() < TOLD) {
      flaws.add(flaw);
    } else {
      more++;
    }
  }

  Verification end(long waiting) {
    anchor.filter(known -> !anchorMet).ifPresent(this::missed);
    Anchor newest = last.position() == 0 ? null : last;
    return new Verification(first, newest, links, waiting, List.copyOf(flaws), more);
  }

  private void missed(Anchor known) {
    String what =
        known.position() > last.position()
            ? "链在第 %d 位就结束了：末尾被截断 (the chain ends before it: its tail was cut off)"
                .formatted(last.position())
            : "早于链的起点，无从比对 (before the beginning of the chain, cannot be compared)";
    flaw(new Flaw("锚点 (anchor) " + known, what));
  }
}
