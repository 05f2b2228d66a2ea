package org.tepai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.tepai.process.InvalidInput;
import org.tepai.process.Overtaken;

/** Tells people what went wrong in Chinese: as a page to readers, as a message to the tabs. */
@ControllerAdvice
class Problems {

  /** Asked by programs, which read JSON. */
  private static final List<String> INTERFACES = List.of("/tepai/api/", "/tepai/modeler/");

  private final DataSize most;

  Problems(MultipartProperties uploads) {
    this.most = uploads.getMaxFileSize();
  }

  @ExceptionHandler(NoSuchElementException.class)
  Object missing(NoSuchElementException problem, HttpServletRequest request) {
    return answer(HttpStatus.NOT_FOUND, chinese(problem.getMessage()), request);
  }

  /** Whatever is not there for the reader, also where the address itself makes no sense. */
  @ExceptionHandler({ResponseStatusException.class, MethodArgumentTypeMismatchException.class})
  Object nothingThere(Exception problem, HttpServletRequest request) {
    return problem instanceof ResponseStatusException refusal
        ? answer(
            HttpStatus.valueOf(refusal.getStatusCode().value()),
            chinese(refusal.getReason()),
            request)
        : answer(HttpStatus.NOT_FOUND, chinese(null), request);
  }

  @ExceptionHandler(InvalidInput.class)
  Object mistaken(InvalidInput mistake, HttpServletRequest request) {
    return answer(HttpStatus.BAD_REQUEST, mistake.getMessage(), request);
  }

  /** Somebody else was quicker: nothing was kept. Any other failure stays one. */
  @ExceptionHandler(RuntimeException.class)
  Object overtaken(RuntimeException failure, HttpServletRequest request) {
    Overtaken told = Overtaken.in(failure).orElseThrow(() -> failure);
    return answer(HttpStatus.CONFLICT, told.getMessage(), request);
  }

  /** Before any handler has been chosen: the server has read no further. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  Object tooLarge(MaxUploadSizeExceededException problem, HttpServletRequest request) {
    String message = "所上传的文件超过 %d MB，没有接收；请检查是否选错了文件。".formatted(most.toMegabytes());
    return answer(HttpStatus.PAYLOAD_TOO_LARGE, message, request);
  }

  /** A form that ought to carry a file and is none: sent by a program, or cut off on its way. */
  @ExceptionHandler(MultipartException.class)
  Object withoutFile(MultipartException problem, HttpServletRequest request) {
    return answer(HttpStatus.BAD_REQUEST, "没有收到文件，请从页面上重新选择文件后提交。", request);
  }

  private static Object answer(HttpStatus status, String message, HttpServletRequest request) {
    if (INTERFACES.stream().anyMatch(request.getRequestURI()::startsWith)) {
      return ResponseEntity.status(status).body(Map.of("message", message));
    }
    return new ModelAndView(
        "portal/problem", new ExtendedModelMap().addAttribute("message", message), status);
  }

  /** What the code says to itself, in English, is no message for a reader. */
  private static String chinese(String message) {
    boolean written = message != null && message.codePoints().anyMatch(Character::isIdeographic);
    return written ? message : "您访问的内容不存在，或您无权查看。";
  }
}
