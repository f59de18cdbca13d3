using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Server.Access;

namespace Zegsman.Server.Api;

/// <summary>The description of the API for programs, in OpenAPI.</summary>
internal static class OpenApiSetup
{
    public const string Name = "v1";
    public const string Address = "/openapi/v1.json";

    private const string Token = "token";

    public static void AddDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            (json.SerializerOptions.RespectRequiredConstructorParameters, json.SerializerOptions.RespectNullableAnnotations) = (true, true);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            ServerJson.Set(json.SerializerOptions);
        });
        services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.CreateSchemaReferenceId = ReferenceId;
            options.AddSchemaTransformer(Shape);
            options.AddOperationTransformer(Rights);
            options.AddDocumentTransformer(Heading);
        });
    }

    public static void MapDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json").ExcludeFromDescription();

    private static string? ReferenceId(JsonTypeInfo type) =>
        type.Type == typeof(ArticleJson) ? "Reading" : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

    /// <summary>What is written in a way of its own.</summary>
    private static Task Shape(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var orNull = type != context.JsonTypeInfo.Type ? JsonSchemaType.Null : default;
        if (type == typeof(TextSpan)) SetSpan(schema, orNull);
        else if (typeof(IEnumerable<TextSpan>).IsAssignableFrom(type))
        {
            var span = new OpenApiSchema();
            SetSpan(span, default);
            schema.Items = span;
        }
        else if (type == typeof(PartialDate))
        {
            schema.Type = JsonSchemaType.String | orNull;
            schema.Description = "A date or moment in ISO 8601, as precise as it is known: 2018, 2018-07, 2018-07-16, 2018-07-16T14:30.";
        }
        else if (type == typeof(TextLanguage))
        {
            schema.Type = JsonSchemaType.String | orNull;
            schema.Enum = [.. Enum.GetValues<TextLanguage>().Select(language => (JsonNode)JsonValue.Create(language.Code())!)];
        }
        return Task.CompletedTask;
    }

    private static void SetSpan(OpenApiSchema schema, JsonSchemaType orNull)
    {
        (schema.Type, schema.MinItems, schema.MaxItems) = (JsonSchemaType.Array | orNull, 2, 2);
        schema.Items = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" };
        schema.Description = "[start, end): UTF-16 code units of the article's text.";
    }

    /// <summary>Which role an operation needs, and how failures are told.</summary>
    private static Task Rights(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var role = context.Description.ActionDescriptor.EndpointMetadata.OfType<RequiredRole>().LastOrDefault()?.Role ?? Role.Anonymous;
        operation.Description = $"Needs the role {role.Word()}.";
        if (role > Role.None) operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, context.Document)] = [] }];
        operation.Responses ??= [];
        operation.Responses["default"] = new OpenApiResponse { Description = "A failure, as application/problem+json with a stable code." };
        return Task.CompletedTask;
    }

    private static Task Heading(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Zegsman",
            Version = Name,
            Description = "Who said what, when and where. Every page's data stand at the page's address with .json; what is promised about them stands in docs/api.md.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token made at /account or with zegsman accounts token." },
        };
        return Task.CompletedTask;
    }
}
