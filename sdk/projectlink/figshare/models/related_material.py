# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RelatedMaterial``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt


class RelatedMaterial(Model):
    """A work that is related to an article or a collection.

    Attributes:
        id: Unique identifier of the material.
        identifier: Identifier of the work, such as a DOI. Required for a new material.
        title: Title of the work.
        relation: Relation to the work, such as `IsSupplementTo`. Default: `References`. One of: `References`,
            `IsReferencedBy`, `Cites`, `IsCitedBy`, `IsSupplementTo`, `IsSupplementedBy`, `Continues`, `IsContinuedBy`,
            `Describes`, `IsDescribedBy`, `HasMetadata`, `IsMetadataFor`, `HasVersion`, `IsVersionOf`, `IsNewVersionOf`,
            `IsPreviousVersionOf`, `HasPart`, `IsPartOf`, `IsPublishedIn`, `Documents`, `IsDocumentedBy`, `Compiles`,
            `IsCompiledBy`, `IsVariantFormOf`, `IsOriginalFormOf`, `IsIdenticalTo`, `Reviews`, `IsReviewedBy`,
            `IsDerivedFrom`, `IsSourceOf`, `Requires`, `IsRequiredBy`, `Obsoletes`, `IsObsoletedBy`.
        identifier_type: Type of the identifier, such as `DOI`. Default: `URL`. One of: `URL`, `DOI`, `ARK`, `arXiv`,
            `bibcode`, `EAN13`, `EISSN`, `Handle`, `IGSN`, `ISBN`, `ISSN`, `ISTC`, `LISSN`, `LSID`, `PMID`, `PURL`,
            `UPC`, `URN`, `w3id`.
        is_linkout: True if the page of the article shows the work first.
        link: URL of the work; computed by the service.
    """

    id: StrictInt | None = None
    """Unique identifier of the material."""
    identifier: str | None = None
    """Identifier of the work, such as a DOI. Required for a new material."""
    title: str | None = None
    """Title of the work."""
    relation: Annotated[
        Literal[
            "References",
            "IsReferencedBy",
            "Cites",
            "IsCitedBy",
            "IsSupplementTo",
            "IsSupplementedBy",
            "Continues",
            "IsContinuedBy",
            "Describes",
            "IsDescribedBy",
            "HasMetadata",
            "IsMetadataFor",
            "HasVersion",
            "IsVersionOf",
            "IsNewVersionOf",
            "IsPreviousVersionOf",
            "HasPart",
            "IsPartOf",
            "IsPublishedIn",
            "Documents",
            "IsDocumentedBy",
            "Compiles",
            "IsCompiledBy",
            "IsVariantFormOf",
            "IsOriginalFormOf",
            "IsIdenticalTo",
            "Reviews",
            "IsReviewedBy",
            "IsDerivedFrom",
            "IsSourceOf",
            "Requires",
            "IsRequiredBy",
            "Obsoletes",
            "IsObsoletedBy",
        ]
        | str
        | None,
        OpenEnum(),
    ] = None
    """Relation to the work, such as `IsSupplementTo`. Default: `References`. One of: `References`, `IsReferencedBy`,
    `Cites`, `IsCitedBy`, `IsSupplementTo`, `IsSupplementedBy`, `Continues`, `IsContinuedBy`, `Describes`,
    `IsDescribedBy`, `HasMetadata`, `IsMetadataFor`, `HasVersion`, `IsVersionOf`, `IsNewVersionOf`,
    `IsPreviousVersionOf`, `HasPart`, `IsPartOf`, `IsPublishedIn`, `Documents`, `IsDocumentedBy`, `Compiles`,
    `IsCompiledBy`, `IsVariantFormOf`, `IsOriginalFormOf`, `IsIdenticalTo`, `Reviews`, `IsReviewedBy`,
    `IsDerivedFrom`, `IsSourceOf`, `Requires`, `IsRequiredBy`, `Obsoletes`, `IsObsoletedBy`."""
    identifier_type: Annotated[
        Literal[
            "URL",
            "DOI",
            "ARK",
            "arXiv",
            "bibcode",
            "EAN13",
            "EISSN",
            "Handle",
            "IGSN",
            "ISBN",
            "ISSN",
            "ISTC",
            "LISSN",
            "LSID",
            "PMID",
            "PURL",
            "UPC",
            "URN",
            "w3id",
        ]
        | str
        | None,
        OpenEnum(),
    ] = None
    """Type of the identifier, such as `DOI`. Default: `URL`. One of: `URL`, `DOI`, `ARK`, `arXiv`, `bibcode`,
    `EAN13`, `EISSN`, `Handle`, `IGSN`, `ISBN`, `ISSN`, `ISTC`, `LISSN`, `LSID`, `PMID`, `PURL`, `UPC`, `URN`,
    `w3id`."""
    is_linkout: StrictBool | None = None
    """True if the page of the article shows the work first."""
    link: str | None = None
    """URL of the work; computed by the service."""
