package org.tepai.publications;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever looks for an enterprise learns that there is a new list. */
@Service
class AnnouncingPublication {

  private final Publications publications;
  private final RegisterHolders holders;
  private final PublicationNews news;

  AnnouncingPublication(Publications publications, RegisterHolders holders, PublicationNews news) {
    this.publications = publications;
    this.holders = holders;
    this.news = news;
  }

  /**
   * @param registers whose holders are told
   */
  @Transactional
  void announce(String publicationId, List<String> registers) {
    Publication publication = publications.byId(publicationId);
    List<Need> published = publications.in(publicationId, Need.State.PUBLISHED);
    news.published(
        publication,
        published.stream()
            .map(need -> need.words().kind())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
        holders.holders(publication.tenantId(), registers));
  }
}
