package org.tepai.tooling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What is executed can be seen: each element is drawn, in a pool with lanes that say who acts. */
class DiagramRule implements ModelRule {

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    Stream<Problem> undrawn =
        Stream.of(Participant.class, Lane.class, FlowNode.class, SequenceFlow.class)
            .flatMap(type -> model.all(type).map(BaseElement.class::cast))
            .filter(element -> element.getDiagramElement() == null)
            .map(element -> model.problem(element, "图上没有画出来"));
    return Stream.of(undrawn, loose(model), homeless(model)).flatMap(stream -> stream);
  }

  /** A way that leads nowhere, or an element no way leads to, is a slip of the pen. */
  private Stream<Problem> loose(Model model) {
    return model
        .all(FlowNode.class)
        .filter(node -> node.getIncoming().isEmpty() && node.getOutgoing().isEmpty())
        .map(node -> model.problem(node, "没有连线"));
  }

  private Stream<Problem> homeless(Model model) {
    return model
        .all(FlowNode.class)
        .filter(node -> node.getParentElement() instanceof Process)
        .filter(
            node -> model.all(Lane.class).noneMatch(lane -> lane.getFlowNodeRefs().contains(node)))
        .map(node -> model.problem(node, "不在任何泳道中，看不出由谁办理"));
  }
}
