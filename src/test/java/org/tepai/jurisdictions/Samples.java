package org.tepai.jurisdictions;

/** The smallest jurisdiction in which everything that can be written is written once. */
final class Samples {

  static final String YAML =
      """
      jurisdiction: sample
      name: 样例
      regulation:
        title: 样例通知
        issuers: [样例局]
        issuedOn: 2025-03-18
        inForceFrom: 2025-04-01
      divisions:
        - {id: d1, code: "990101", name: 东区, validTo: 2025-12-31, successor: d2}
        - {id: d2, code: null, name: 西区}
      offices:
        - id: bureau
          name: 样例局
          level: municipal
          kind: bureau
          roles: [publisher]
          contact: {person: bureau.publisher, name: 发布岗, role: publisher}
        - id: d1
          name: 东区科技局
          level: district
          kind: district
          parent: bureau
          division: d1
          roles: [clerk]
          contact: {person: d1.clerk, name: 专人, role: clerk}
        - id: d2
          name: 西区科技局
          level: district
          kind: district
          division: d2
          roles: [clerk]
          contact: {person: d2.clerk, name: 专人, role: clerk}
      roles:
        - {id: clerk, name: 经办, kinds: [district]}
        - {id: publisher, name: 发布, kinds: [bureau]}
        - {id: contact, name: 联系人, kinds: [enterprise], tenantWide: true}
        - {id: expert, name: 专家, kinds: [sending-unit], personal: true}
      participants:
        - {id: host, name: 企业, is: organisation, signs: contact}
        - {id: helper, name: 专家, is: person}
        - {id: local-office, name: 属地部门, is: competent-office, signs: clerk}
      registers:
        - id: station
          name: 工作站
          holder: organisation
          perCategory: team.size.max
          categories: [{id: city, name: 市级, supervisor: bureau, supervisorRole: publisher}]
          clause: AB-1.size
        - id: experts
          name: 专家
          holder: person
          under: station
          grants: expert
          categories: [{id: any, name: 专家, supervisor: holder, supervisorRole: contact}]
      recurring:
        - {process: collection, cycle: collection.cycle, decision: AB1}
      rounds:
        - {id: r1, name: 第一批, opensOn: 2025-04-01, dueOn: 2025-04-30}
      starts:
        - {process: collection, holder: bureau, roles: [publisher]}
        - {process: collection, holder: district, roles: [clerk]}
      settings:
        team.size.max:
          value: 5
          means: 最多人数
          clause: AB-1.size
        collection.cycle:
          value: QUARTER
          means: 多久征集一次
          decision: AB1
        answer.workingDays:
          value: 5
          means: 答复的工作日数
          decision: AB1
        succession.takesOver:
          value: WHEN_OFFICE_OPENS
          allowed: [WHEN_OFFICE_OPENS, WHEN_DIVISION_CHANGES]
          means: 何时移交
          decision: AB1
      reminders:
        decision: AB1
        arrival: true
        before: [7, 1, 0]
        after: [1, 5]
        to: [assignee, candidates]
        escalation: {after: 1, to: [office-above]}
        supervision: {after: 5}
        copies: []
        vacant: office-above
      documentNumbers: {}
      texts: {}
      clauses:
        - {id: AB-1.size, kind: rule, state: built, text: 团队人数}
      decisions:
        - {id: AB1, text: 何时移交}
      """;

  static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
        <bpmn:process id="collection" name="征集">
          <bpmn:userTask id="answer" name="答复" camunda:formRef="answer">
            <bpmn:documentation>请答复。
      依据 [AB-1.size]</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:properties>
                <camunda:property name="office" value="bureau" />
                <camunda:property name="role" value="publisher" />
                <camunda:property name="deadline" value="answer.workingDays" />
                <camunda:property name="reminder.before" value="1, 0" />
              </camunda:properties>
            </bpmn:extensionElements>
          </bpmn:userTask>
          <bpmn:serviceTask id="tell" name="告知" camunda:expression="${notifications.tell(execution)}">
            <bpmn:extensionElements>
              <camunda:properties>
                <camunda:property name="participant" value="host" />
                <camunda:property name="register" value="station" />
                <camunda:property name="field" value="reply" />
                <camunda:property name="to" value="local-office, bureau, setting:team.size.max" />
              </camunda:properties>
            </bpmn:extensionElements>
          </bpmn:serviceTask>
          <bpmn:callActivity id="ask" calledElement="shared-block" />
        </bpmn:process>
      </bpmn:definitions>
      """;

  static final String BLOCK =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
        <bpmn:process id="shared-block"/>
      </bpmn:definitions>
      """;

  private Samples() {}
}
