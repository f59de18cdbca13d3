using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace Zegsman.Server.Api;

/// <summary>Lets the description of the API tell what an endpoint answers: an endpoint that returns a record as JSON need not say so again.</summary>
internal static class Described
{
    public static T WithAnswers<T>(this T endpoints) where T : IEndpointConventionBuilder
    {
        endpoints.Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault() is not { } handler || Model(handler.ReturnType) is not { } model
                || endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Any(p => p.StatusCode < StatusCodes.Status300MultipleChoices)) return;
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, model, ["application/json"]));
        });
        return endpoints;
    }

    private static Type? Model(Type returned)
    {
        if (returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(Task<>)) returned = returned.GetGenericArguments()[0];
        return returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(JsonHttpResult<>) ? returned.GetGenericArguments()[0] : null;
    }
}
