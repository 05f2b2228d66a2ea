package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.tepai.TestDatabase;
import org.tepai.audit.AuditTrail;

class DocumentControllerTests {

  private final Documents documents = new Documents(TestDatabase.jdbc(), Clock.systemUTC());
  private final DocumentOwner owner = DocumentOwner.ofCase(UUID.randomUUID().toString());
  private KeptDocument kept;

  @BeforeEach
  void aDocument() {
    DocumentDraft draft =
        new DocumentDraft(owner, "anywhere", "四方协议（第1号）", DocumentType.WORD, "test");
    kept = documents.keep(draft, out -> out.write(new byte[] {1, 2, 3}));
  }

  @Test
  void whoMayReadGetsTheBytesUnderTheirChineseName() throws Exception {
    byte[] body =
        web(List.of(document -> true))
            .perform(get("/tepai/documents/{id}", kept.id()))
            .andExpect(status().isOk())
            .andExpect(header().longValue("Content-Length", 3))
            .andExpect(header().string("X-Content-Type-Options", "nosniff"))
            .andExpect(header().string("Content-Disposition", containsEncodedName()))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(body).containsExactly(1, 2, 3);
  }

  @Test
  void whoMayNotReadLearnsNothing() throws Exception {
    for (List<DocumentAccess> access :
        List.<List<DocumentAccess>>of(List.of(), List.of(d -> false))) {
      web(access).perform(get("/tepai/documents/{id}", kept.id())).andExpect(status().isNotFound());
      web(access)
          .perform(get("/tepai/documents").param("case", owner.id()))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.length()").value(0));
    }
  }

  @Test
  void aCaseListsItsDocuments() throws Exception {
    web(List.of(document -> true))
        .perform(get("/tepai/documents").param("case", owner.id()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].name").value("四方协议（第1号）.docx"))
        .andExpect(jsonPath("$[0].id").value(kept.id().toString()));
  }

  @Test
  void anUnknownDocumentIsNotFound() throws Exception {
    web(List.of(document -> true))
        .perform(get("/tepai/documents/{id}", UUID.randomUUID()))
        .andExpect(status().isNotFound());
  }

  private MockMvc web(List<DocumentAccess> access) {
    return MockMvcBuilders.standaloneSetup(
            new DocumentController(documents, access, mock(AuditTrail.class)))
        .build();
  }

  private static org.hamcrest.Matcher<String> containsEncodedName() {
    return org.hamcrest.Matchers.containsString(
        "filename*=UTF-8''%E5%9B%9B%E6%96%B9%E5%8D%8F%E8%AE%AE");
  }
}
