package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTests {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 18);

  @Test
  void a_mask_stands_for_a_number_only_in_the_field_that_showed_it() {
    PersonalAnswers answers =
        new PersonalAnswers(
            Map.of("members", List.of(Map.of("phone", "139****5678", "identity", "110**21"))));

    assertThat(answers.isUnchanged("members[3].phone", "139****5678")).isTrue();
    assertThat(answers.isUnchanged("members[0].identity", "139****5678")).isFalse();
    assertThat(answers.isUnchanged("members", "139****5678")).isFalse();
  }

  @ParameterizedTest(name = "given {0} when {1} is sent then {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // required
        "'type':'textfield','validate':{'required':true} | null | “甲”必须填写",
        "'type':'textfield','validate':{'required':true} | '   ' | “甲”必须填写",
        "'type':'checkbox','validate':{'required':true} | false | “甲”必须勾选",
        "'type':'select','values':[{'label':'大','value':'l'}],'validate':{'required':true} | null | “甲”必须选择",
        "'type':'checklist','values':[{'label':'大','value':'l'}],'validate':{'required':true} | [] | “甲”必须选择",
        "'type':'datetime','subtype':'date','validate':{'required':true} | '' | “甲”必须填写",
        // text
        "'type':'textfield' | 7 | “甲”须为文字",
        "'type':'textfield' | ['a'] | “甲”须为文字",
        "'type':'textfield','validate':{'minLength':3} | 'ab' | “甲”至少 3 字，现为 2 字",
        "'type':'textarea','validate':{'maxLength':3} | '一二三四' | “甲”最多 3 字，现为 4 字",
        "'type':'textfield','validate':{'pattern':'^1[0-9]{10}$'} | '123' | “甲”的内容“123”格式不对，应为：^1[0-9]{10}$",
        "'type':'textfield','description':'应为 11 位手机号。','validate':{'pattern':'^1[0-9]{10}$'} | '123' | “甲”的内容“123”格式不对，应为：11 位手机号",
        "'type':'textfield','description':'11 位手机号。','validate':{'pattern':'^1[0-9]{10}$'} | '123' | “甲”的内容“123”格式不对，应为：11 位手机号",
        "'type':'textfield','validate':{'validationType':'email'} | 'nobody' | “甲”须为电子邮箱地址",
        "'type':'textfield' | 'a\\u0000b' | “甲”含有不可见的控制字符，请删除后重填",
        "'type':'textfield' | 'a\\nb' | “甲”含有不可见的控制字符，请删除后重填",
        "'type':'textarea' | 'a\\u0007b' | “甲”含有不可见的控制字符，请删除后重填",
        "'type':'textarea' | 'a\\ud800b' | “甲”含有不可见的控制字符，请删除后重填",
        // number
        "'type':'number' | 'x' | “甲”须为数字",
        "'type':'number' | '12' | “甲”须为数字",
        "'type':'number' | true | “甲”须为数字",
        "'type':'number' | 1e999 | “甲”须为数字",
        "'type':'number','validate':{'min':1} | 0 | “甲”不得小于 1，现为 0",
        "'type':'number','validate':{'max':10} | 10.5 | “甲”不得大于 10，现为 10.5",
        "'type':'number','decimalDigits':0 | 1.5 | “甲”须为整数，现为 1.5",
        "'type':'number','decimalDigits':2 | 0.123 | “甲”最多 2 位小数，现为 0.123",
        "'type':'number','increment':'0.5' | 1.2 | “甲”须为 0.5 的整数倍，现为 1.2",
        // dates
        "'type':'datetime','subtype':'date' | '2025-02-30' | “甲”须为真实存在的日期，如 2025-03-18，现为“2025-02-30”",
        "'type':'datetime','subtype':'date' | '18.03.2025' | “甲”须为真实存在的日期，如 2025-03-18，现为“18.03.2025”",
        "'type':'datetime','subtype':'date' | '+12345-01-01' | “甲”须为真实存在的日期，如 2025-03-18，现为“+12345-01-01”",
        "'type':'datetime','subtype':'date' | 20250318 | “甲”须为真实存在的日期，如 2025-03-18，现为“20250318”",
        "'type':'datetime','subtype':'date','disallowPassedDates':true | '2025-03-17' | “甲”不得早于今天（2025-03-18），现为 2025-03-17",
        "'type':'datetime','subtype':'date','properties':{'latest':'today'} | '2025-03-19' | “甲”不得晚于今天（2025-03-18），现为 2025-03-19",
        "'type':'datetime','subtype':'datetime' | '2025-03-18T09:30' | “甲”须为日期和时间，如 2025-03-18T09:30+08:00，现为“2025-03-18T09:30”",
        "'type':'datetime','subtype':'time' | '9 点' | “甲”须为时间，如 09:30+08:00，现为“9 点”",
        // choices
        "'type':'checkbox' | 'yes' | “甲”只能是“是”或“否”",
        "'type':'select','values':[{'label':'大','value':'l'},{'label':'小','value':'s'}] | 'xl' | “甲”的取值“xl”不在可选范围内，可选：大、小",
        "'type':'radio','values':[{'label':'大','value':'l'}] | ['l'] | “甲”只能选择一项，可选：大",
        "'type':'select','valuesKey':'offered' | 'c' | “甲”的取值“c”不在可选范围内，可选：甲案、乙案",
        "'type':'select','valuesKey':'nothing_offered' | 'c' | “甲”的取值“c”不在可选范围内，目前没有可选项",
        "'type':'checklist','valuesKey':'offered' | ['a','c'] | “甲”的取值“c”不在可选范围内，可选：甲案、乙案",
        "'type':'taglist','values':[{'label':'大','value':'l'}] | 'l' | “甲”须为所选各项的列表",
        "'type':'checklist','values':[{'label':'大','value':'l'}] | ['l','l'] | “甲”同一项不得重复选择",
        // what a person may not write
        "'type':'textfield','readonly':true | 'b' | “甲”只供查看，不得修改（如内容刚有更新，请刷新页面后再提交）",
        "'type':'textfield','disabled':true | 'b' | “甲”只供查看，不得修改（如内容刚有更新，请刷新页面后再提交）",
        "'type':'textfield','readonly':'=locked' | 'b' | “甲”只供查看，不得修改（如内容刚有更新，请刷新页面后再提交）",
        "'type':'textfield','conditional':{'hide':'=locked'} | 'b' | “甲”在当前情况下不需填写，不得提交内容",
      })
  void refusesAndSaysWhy(String field, String sent, String message) {
    String form = "{'components':[{'key':'a','label':'甲'," + field + "}]}";

    InvalidInput refused = refused(form, "{'a':" + sent + "}");

    assertThat(refused.problems()).containsEntry("a", message);
    assertThat(refused).hasMessage("提交未通过：" + message + "。");
  }

  @ParameterizedTest(name = "given {0} when {1} is sent then it is accepted")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type':'textfield','validate':{'minLength':3,'pattern':'^1'} | ''",
        "'type':'textfield','validate':{'maxLength':3} | '一二三'",
        "'type':'textarea' | '第一行\\r\\n第二行\\t末'",
        "'type':'textfield' | '😀'",
        "'type':'number','decimalDigits':2,'validate':{'min':0,'max':10} | 10.00",
        "'type':'number','increment':'0.1' | 0.3",
        "'type':'number','serializeToString':true | '12.5'",
        "'type':'number','validate':{'max':'=most'} | 7",
        "'type':'datetime','subtype':'date','disallowPassedDates':true | '2025-03-18'",
        "'type':'datetime','subtype':'date','properties':{'latest':'today'} | '2025-03-18'",
        "'type':'datetime','subtype':'datetime' | '2025-03-18T09:30+08:00'",
        "'type':'datetime','subtype':'datetime','timeSerializingFormat':'no_timezone' | '2025-03-18T09:30'",
        "'type':'datetime','subtype':'time' | '09:30+08:00'",
        "'type':'checkbox' | false",
        "'type':'checklist','valuesKey':'offered' | ['b','a']",
        "'type':'select','valuesKey':'words' | '词'",
        "'type':'select','valuesExpression':'=words' | '词'",
        "'type':'textfield','conditional':{'hide':'=not(locked)'} | 'b'",
        "'type':'textfield','conditional':{'hide':'=unknown > 3'} | 'b'",
        "'type':'textfield','conditional':{'hide':'=most > ~x~'} | 'b'",
      })
  void acceptsWhatTheFormAllows(String field, String sent) {
    String form = "{'components':[{'key':'a','label':'甲'," + field + "}]}";

    Map<String, Object> accepted = accepted(form, "{'a':" + sent + "}");

    assertThat(accepted.keySet()).isSubsetOf("a");
  }

  @ParameterizedTest(
      name = "given a readonly field when the browser sends {0} back then it is dropped")
  @ValueSource(strings = {"'2 025'", "null", "''"})
  void dropsReadonlyValuesThatComeBackUnchanged(String sent) {
    String form = "{'components':[{'type':'textfield','key':'shown','label':'甲','readonly':true}]}";

    assertThat(accepted(form, "{'shown':" + sent + "}")).isEmpty();
  }

  @Test
  void givenAnExpressionFieldWhenItsValueArrivesThenItIsDropped() {
    String form = "{'components':[{'type':'expression','key':'sum','expression':'=1+1'}]}";

    assertThat(accepted(form, "{'sum':3}")).isEmpty();
  }

  @Test
  void givenAReadonlyTableOfRowsWhenOneCellDiffersThenItIsRefused() {
    String form =
        "{'components':[{'type':'dynamiclist','path':'rows','label':'成员','readonly':true,"
            + "'components':[{'type':'textfield','key':'name','label':'姓名'}]}]}";

    assertThat(accepted(form, "{'rows':[{'name':'甲'}]}")).isEmpty();
    assertThat(refused(form, "{'rows':[{'name':'乙'}]}")).hasMessageContaining("“成员”只供查看，不得修改");
  }

  @Test
  void givenSeveralMistakesWhenCheckedThenAllAreToldTogether() {
    String form =
        "{'components':[{'type':'textfield','key':'a','label':'甲','validate':{'required':true}},"
            + "{'type':'number','key':'b','label':'乙'},"
            + "{'type':'text','text':'说明'}]}";

    InvalidInput refused = refused(form, "{'b':'x','approved':true}");

    assertThat(refused).hasMessage("提交未通过：表单中没有“approved”一项，不得提交；“甲”必须填写；“乙”须为数字。");
  }

  @Test
  void givenAHiddenRequiredFieldWhenItIsAbsentThenNothingIsMissing() {
    String form =
        "{'components':[{'type':'select','key':'decision','label':'决定','values':["
            + "{'label':'通过','value':'ACCEPT'},{'label':'不通过','value':'REFUSE'}]},"
            + "{'type':'textarea','key':'reason','label':'理由','validate':{'required':true},"
            + "'conditional':{'hide':'=decision = ~ACCEPT~'}}]}";

    assertThat(accepted(form, "{'decision':'ACCEPT'}")).containsOnlyKeys("decision");
    assertThat(refused(form, "{'decision':'REFUSE'}")).hasMessageContaining("“理由”必须填写");
  }

  @Test
  void givenAFieldHiddenThroughAHiddenFieldWhenCheckedThenTheChainIsFollowed() {
    String form =
        "{'components':[{'type':'checkbox','key':'one','label':'一'},"
            + "{'type':'checkbox','key':'two','label':'二','conditional':{'hide':'=one != true'}},"
            + "{'type':'textfield','key':'three','label':'三','validate':{'required':true},"
            + "'conditional':{'hide':'=two != true'}}]}";

    assertThat(accepted(form, "{'one':false}")).containsOnlyKeys("one");
    assertThat(refused(form, "{'one':true,'two':true}")).hasMessageContaining("“三”必须填写");
  }

  @Test
  void givenWhatStandsFromTheFirstTimeWhenSupplementedThenItIsSaidThatItStands() {
    String form =
        "{'components':[{'type':'textfield','key':'a','label':'甲',"
            + "'conditional':{'hide':'=supplement_request != null'}}]}";
    FormSchema schema = FormSchema.parse(form.replace('\'', '"'));

    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                FormCheck.check(
                    schema,
                    Map.of("supplement_request", "请补"),
                    Map.of("a", "x"),
                    LocalDate.of(2025, 3, 18)));

    assertThat(refused).hasMessageContaining("“甲”补正时不能更改");
  }

  @Test
  void givenAnUnpathedGroupThatIsHiddenWhenCheckedThenItsFieldsAreHidden() {
    String form =
        "{'components':[{'type':'group','label':'组','conditional':{'hide':'=true'},'components':["
            + "{'type':'textfield','key':'a','label':'甲','validate':{'required':true}}]}]}";

    assertThat(accepted(form, "{}")).isEmpty();
    assertThat(refused(form, "{'a':'x'}")).hasMessageContaining("“甲”在当前情况下不需填写");
  }

  @Test
  void givenAGroupWithAPathWhenItsFieldIsWrongThenThePlaceIsNamed() {
    String form =
        "{'components':[{'type':'group','path':'contact','label':'联系人','components':["
            + "{'type':'textfield','key':'name','label':'姓名','validate':{'required':true}}]}]}";

    assertThat(refused(form, "{'contact':{'other':1}}").problems())
        .containsEntry("contact.name", "“联系人”“姓名”必须填写")
        .containsEntry("contact.other", "“联系人”表单中没有“other”一项，不得提交");
    assertThat(refused(form, "{'contact':'x'}")).hasMessageContaining("“联系人”的内容须为一组字段");
  }

  @Test
  void givenRowsWhenOneIsWrongThenRowAndFieldAreNamed() {
    String form =
        "{'components':[{'type':'dynamiclist','path':'members','label':'成员',"
            + "'properties':{'minRows':'1','maxRows':'2'},'components':["
            + "{'type':'textfield','key':'name','label':'姓名','validate':{'required':true}},"
            + "{'type':'textfield','key':'note','label':'说明','validate':{'required':true},"
            + "'conditional':{'hide':'=name = ~甲~'}}]}]}";

    assertThat(accepted(form, "{'members':[{'name':'甲'},{'name':'乙','note':'x'}]}"))
        .isEqualTo(
            Map.of("members", List.of(Map.of("name", "甲"), Map.of("name", "乙", "note", "x"))));
    assertThat(refused(form, "{'members':[{'name':'甲'},{'note':'x','id':1}]}").problems())
        .containsEntry("members[1].name", "“成员”第 2 行“姓名”必须填写")
        .containsEntry("members[1].id", "“成员”第 2 行表单中没有“id”一项，不得提交");
    assertThat(refused(form, "{}")).hasMessageContaining("“成员”至少填写 1 行，现为 0 行");
    assertThat(refused(form, "{'members':[{'name':'甲'},{'name':'甲'},{'name':'甲'}]}"))
        .hasMessageContaining("“成员”最多填写 2 行，现为 3 行");
    assertThat(refused(form, "{'members':'x'}")).hasMessageContaining("“成员”须为逐行填写的列表");
    assertThat(refused(form, "{'members':['x']}")).hasMessageContaining("“成员”第 1 行的内容须为一组字段");
  }

  @Test
  void givenAReadonlyValueWhenAConditionReadsItThenWhatWasShownCounts() {
    String form =
        "{'components':[{'type':'textfield','key':'shown','label':'甲','readonly':true},"
            + "{'type':'textfield','key':'reason','label':'理由','validate':{'required':true},"
            + "'conditional':{'hide':'=shown = ~x~'}}]}";

    assertThat(refused(form, "{'shown':'x'}").problems()).containsKeys("shown", "reason");
  }

  private static Map<String, Object> accepted(String form, String sent) {
    return FormCheck.check(FormSchema.parse(json(form)), shown(), plain(sent), TODAY);
  }

  private static InvalidInput refused(String form, String sent) {
    return catchThrowableOfType(InvalidInput.class, () -> accepted(form, sent));
  }

  private static Map<String, Object> shown() {
    return Map.of(
        "shown",
        "2 025",
        "locked",
        true,
        "most",
        new BigDecimal("7"),
        "words",
        List.of("词"),
        "rows",
        List.of(Map.of("id", 1, "name", "甲")),
        "offered",
        List.of(Map.of("value", "a", "label", "甲案"), Map.of("value", "b", "label", "乙案")));
  }

  private static Map<String, Object> plain(String sent) {
    try {
      return PlainValues.map(PlainValues.ofJson(json(sent)));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"').replace("~", "\\\"");
  }
}
