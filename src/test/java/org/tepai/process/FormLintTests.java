package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLintTests {

  @ParameterizedTest(name = "given component {0} when linted then {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type':'filepicker','key':'a' | 字段 a：组件类型“filepicker”在 Tasklist 中无法显示，整张表单将打不开",
        "'type':'documentPreview','id':'x' | 字段 x：组件类型“documentPreview”在 Tasklist 中无法显示，整张表单将打不开",
        "'type':'textfield','label':'甲','key':'A-1' | 字段 A-1：key“A-1”须为小写字母、数字和下划线，并以字母开头",
        "'type':'textfield','key':'a' | 字段 a：没有 label，用户不知道要填什么",
        "'type':'select','label':'甲','key':'a' | 字段 a：没有可选项：须有 values、valuesKey 或 valuesExpression",
        "'type':'textfield','label':'甲','key':'a','validate':{'pattern':'('} | 字段 a：pattern“(”不是合法的正则表达式",
        "'type':'dynamiclist','path':'a' | 字段 a：须设 disableCollapse 为 true：可折叠的列表会丢失已填的行",
        "'type':'text','id':'t','conditional':{'hide':'a = 1'} | 字段 t：conditional.hide 须以 = 开头，否则不起作用",
      })
  void namesFileAndField(String component, String finding) {
    assertThat(findings(component)).containsExactly("forms/shared/x.form 第 1 行：" + finding);
  }

  @Test
  void givenBrokenFeelWhenLintedThenItIsNamed() {
    assertThat(findings("'type':'text','id':'t','conditional':{'hide':'=a ='}"))
        .singleElement()
        .asString()
        .startsWith("forms/shared/x.form 第 1 行：字段 t：conditional.hide 的 FEEL 写法有误：");
  }

  @Test
  void givenTheSameKeyTwiceWhenLintedThenItIsNamed() {
    String field = "'type':'textfield','label':'甲','key':'a'";

    assertThat(findings(field + "},{" + field))
        .containsExactly("forms/shared/x.form 第 1 行：字段 a：key“a”在同一层中重复");
  }

  @Test
  void givenAReadonlyFieldInRowsWhenLintedThenItIsNamed() {
    String rows =
        "'type':'dynamiclist','path':'r','disableCollapse':true,'components':["
            + "{'type':'textfield','key':'a','label':'甲','readonly':true}]";

    assertThat(findings(rows)).singleElement().asString().contains("列表行内的字段不能只读");
  }

  @Test
  void givenAnotherIdOrSchemaWhenLintedThenBothAreNamed() {
    assertThat(FormLint.findings("forms/shared/y.form", "{\"id\":\"x\",\"schemaVersion\":17}"))
        .containsExactly(
            "forms/shared/y.form 第 1 行：字段 id：“x”须与文件名一致",
            "forms/shared/y.form 第 1 行：字段 schemaVersion：为 17，Tasklist 只认识 1 至 16");
    assertThat(FormLint.findings("forms/shared/y.form", "{")).hasSize(1);
  }

  @ParameterizedTest(name = "given a field for a number of a person {0} when linted then {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type':'textfield','key':'contact_phone','label':'怎么找您' | 看来是电话号码，须用 textfield 并声明 \"properties\": {\"personal\": \"phone\"}",
        "'type':'textfield','key':'payee','label':'收款账号' | \"personal\": \"bank\"",
        "'type':'number','key':'a','label':'身份证号' | \"personal\": \"identity\"",
        "'type':'textfield','key':'a','label':'甲','properties':{'personal':'fax'} | “fax”不认识，可用：phone（电话号码）、identity（身份证号码）、bank（银行账号）",
        "'type':'textarea','key':'a','label':'甲','properties':{'personal':'phone'} | 电话号码须用 textfield",
        "'type':'textfield','key':'a','label':'甲','properties':{'personal':'phone'},'validate':{'validationType':'phone'} | 请去掉 validate.validationType",
        "'type':'textfield','key':'a','label':'甲','properties':{'personal':'phone'},'validate':{'pattern':'^[0-9-]+$'} | 须放过遮盖后的号码（如 138****0000）",
      })
  void aNumberOfAPersonSaysWhatItIsAndLetsItsMaskThrough(String component, String finding) {
    assertThat(findings(component)).singleElement().asString().contains(finding);
  }

  @Test
  void givenADeclaredNumberWhenLintedThenNothingIsWrong() {
    assertThat(
            findings(
                "'type':'textfield','key':'contact_phone','label':'手机','properties':"
                    + "{'personal':'phone'},'validate':{'pattern':'^[0-9*-]+$'}"))
        .isEmpty();
    assertThat(findings("'type':'textfield','key':'telling','label':'开户行名称'")).isEmpty();
  }

  private static java.util.List<String> findings(String component) {
    String form = "{'id':'x','schemaVersion':16,'components':[{" + component + "}]}";
    return FormLint.findings("forms/shared/x.form", form.replace('\'', '"'));
  }
}
