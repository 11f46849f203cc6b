package id.corpu.knowledge.application;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Collects the words of a text, a line for every block, so that a snippet never runs from a heading
 * into the paragraph beneath it. Lines that only point elsewhere are left out: they would make an
 * article be found for what another one says.
 */
final class PlainWords extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();

  static String of(Node document) {
    PlainWords collected = new PlainWords();
    document.accept(collected);
    return collected.words.toString().strip();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock block) {
    words.append(block.getLiteral()).append('\n');
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    words.append('\n');
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!onlyPoints(paragraph)) {
      visitChildren(paragraph);
      words.append('\n');
    }
  }

  @Override
  public void visit(CustomNode node) {
    visitChildren(node);
    if (node instanceof TableCell) {
      words.append("; ");
    } else if (node instanceof TableRow) {
      words.append('\n');
    }
  }

  private static boolean onlyPoints(Paragraph paragraph) {
    boolean points = false;
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      boolean separator =
          child instanceof SoftLineBreak
              || (child instanceof Text text
                  && text.getLiteral().chars().noneMatch(Character::isLetter));
      if (!(child instanceof Link) && !separator) {
        return false;
      }
      points |= child instanceof Link;
    }
    return points;
  }
}
