package org.tepai.remarks;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tepai.process.InvalidInput;
import org.tepai.uploads.AcceptedFile;
import org.tepai.uploads.ReceivingFiles;
import org.tepai.uploads.RefusedFile;

/** Takes a file out of a browser's form. */
@Component
class Attaching {

  private final ReceivingFiles files;
  private final RemarkRights rights;
  private final Remarking remarking;

  Attaching(ReceivingFiles files, RemarkRights rights, Remarking remarking) {
    this.files = files;
    this.rights = rights;
    this.remarking = remarking;
  }

  /** Whoever may not see the case learns nothing of what is wrong with his file. */
  void attach(String caseId, String personId, MultipartFile sent) throws IOException {
    rights.readable(caseId, personId);
    String name = sent.getOriginalFilename();
    if (name == null || name.isBlank()) {
      throw InvalidInput.in("file", "没有选择文件，请选择后再上传。");
    }
    try (InputStream content = sent.getInputStream();
        AcceptedFile accepted = files.receive(name, content)) {
      remarking.attach(caseId, personId, accepted);
    } catch (RefusedFile refused) {
      throw InvalidInput.in("file", refused.getMessage());
    }
  }
}
